package io.github.closecall.processor.read;

import io.github.closecall.processor.read.HandlerMethods.HandlerMethod;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds the superclass method that shadows a default method at run time. The language ignores a method that is not
 * inherited; but the JVM (section 5.4.3.3 of its specification) searches all superclasses before the interfaces, finds
 * the method and throws an {@code IllegalAccessError}.
 */
final class Shadow {

    private Shadow() {}

    /** The method that the JVM finds in place of a public method of a type, null if it finds the right one. */
    static @Nullable ExecutableElement of(ExecutableElement method, TypeElement type) {
        if (!HandlerMethod.declaringType(method).getKind().isInterface()) {
            return null;
        }
        TypeMirror superclass = type.getSuperclass();
        while (superclass instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            for (Element member : element.getEnclosedElements()) {
                if (member instanceof ExecutableElement candidate
                        && !candidate.getModifiers().contains(Modifier.PUBLIC)
                        && candidate.getSimpleName().equals(method.getSimpleName())
                        && MethodOrder.descriptor(candidate).equals(MethodOrder.descriptor(method))) {
                    return candidate;
                }
            }
            superclass = element.getSuperclass();
        }
        return null;
    }
}
