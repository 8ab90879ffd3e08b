package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Position;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Where errors of an element and its annotations are reported. Errors of inherited elements are reported on the type,
 * because a compiler shows no line for an element from a class file.
 *
 * @param element the element to report on
 * @param exact whether it is the element with the error, so that positions of its annotations and parameters can be
 *     given
 */
record Place(Element element, boolean exact) {

    /** The place of a method in the source. */
    static Place of(ExecutableElement method) {
        Element component = component(method);
        return component == null ? new Place(method, true) : new Place(component, false);
    }

    /**
     * The component whose accessor a method is, null if it is no accessor. Annotations of a component are also on its
     * accessor, for which compilers show no line if it is implicit; javac 17 shows none for the component either, but
     * it does for the component's field.
     */
    private static @Nullable Element component(ExecutableElement method) {
        if (method.getEnclosingElement() instanceof TypeElement type
                && type.getKind() == ElementKind.RECORD
                && method.getParameters().isEmpty()) {
            for (Element member : type.getEnclosedElements()) {
                if (member.getKind() == ElementKind.FIELD
                        && member.getSimpleName().equals(method.getSimpleName())
                        && !member.getModifiers().contains(Modifier.STATIC)) {
                    return member;
                }
            }
        }
        return null;
    }

    /** The position of an annotation, or of a value in it unless that is null. */
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
