package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Position;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the faults of an element and of its annotations are reported. What a type inherits is reported on the type,
 * because a compiler shows no line for an element from a class file.
 *
 * @param element the element to report on
 * @param exact whether that is the element with the fault, so that its annotations and parameters can be pointed at
 */
record Place(Element element, boolean exact) {

    /** The position of an annotation, or of a value in it if one is given. */
    Position at(AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return exact ? new Position(element, annotation, value) : Position.of(element);
    }

    /** The position of a part of the element, such as a parameter. */
    Position at(Element part) {
        return Position.of(exact ? part : element);
    }

    /** The position of the element. */
    Position here() {
        return Position.of(element);
    }
}
