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
 * Where the faults of an element and of its annotations are reported. What a type inherits is reported on the type,
 * because a compiler shows no line for an element from a class file.
 *
 * @param element the element to report on
 * @param exact whether that is the element with the fault, so that its annotations and parameters can be pointed at
 */
record Place(Element element, boolean exact) {

    /** The place of a method in the source. */
    static Place of(ExecutableElement method) {
        Element component = component(method);
        return component == null ? new Place(method, true) : new Place(component, false);
    }

    /**
     * The component that a method of a record reads, null if it reads none. What stands on a component is also on its
     * accessor, which nobody need have written, so that compilers show no line for it; nor does javac 17 for the
     * component as such, but it does for its field.
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
