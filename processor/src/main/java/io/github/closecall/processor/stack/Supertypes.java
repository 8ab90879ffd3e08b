package io.github.closecall.processor.stack;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Looks for a type by name among the supertypes of another. Looking the name up first would make the compiler search
 * for classes that most programs do not have.
 */
final class Supertypes {

    private Supertypes() {}

    /** Whether a type has this qualified name, or a supertype has it. */
    static boolean include(Element element, String name) {
        if (!(element instanceof TypeElement type)) {
            return false;
        }
        if (type.getQualifiedName().contentEquals(name) || include(type.getSuperclass(), name)) {
            return true;
        }
        for (TypeMirror implemented : type.getInterfaces()) {
            if (include(implemented, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean include(TypeMirror supertype, String name) {
        return supertype instanceof DeclaredType declared && include(declared.asElement(), name);
    }
}
