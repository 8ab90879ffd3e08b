package io.github.closecall.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The position of a diagnostic: an element, an annotation on it, or a value in that annotation.
 *
 * @param element the element, always one whose source is being compiled
 * @param annotation the annotation on the element, null for the element itself
 * @param value the value in the annotation, null for the whole annotation or the element
 */
public record Position(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    /** The position of an element itself. */
    public static Position of(Element element) {
        return new Position(element, null, null);
    }
}
