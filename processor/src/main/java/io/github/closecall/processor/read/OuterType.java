package io.github.closecall.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the enclosing type of an inner class's type, which has type arguments of its own: {@code Outer<String>.Inner}.
 */
final class OuterType {

    private OuterType() {}

    /**
     * The enclosing type of a type, null if there is none or it does not matter. ECJ also returns one for a static
     * class.
     */
    static @Nullable DeclaredType of(DeclaredType type) {
        Element element = type.asElement();
        return element.getEnclosingElement() instanceof TypeElement
                        && !element.getModifiers().contains(Modifier.STATIC)
                        && type.getEnclosingType() instanceof DeclaredType outer
                ? outer
                : null;
    }
}
