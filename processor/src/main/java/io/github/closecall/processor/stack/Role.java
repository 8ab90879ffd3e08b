package io.github.closecall.processor.stack;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The meaning of a parameter in a {@link MethodPattern}. */
public enum Role {
    /** A close code as a number. */
    CODE,
    /** An object with a close code, such as a {@code CloseStatus}. */
    STATUS,
    /** A close reason. */
    REASON,
    /** Anything else. */
    OTHER;

    static Role named(String name) {
        return switch (name) {
            case "code" -> CODE;
            case "status" -> STATUS;
            case "reason" -> REASON;
            case "_" -> OTHER;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Whether a parameter of this type can have this role. */
    boolean fits(TypeMirror type) {
        if (this == CODE) {
            return type.getKind() == TypeKind.INT || type.getKind() == TypeKind.SHORT;
        }
        return this == OTHER || (type.getKind() == TypeKind.DECLARED && isString(type) == (this == REASON));
    }

    private static boolean isString(TypeMirror type) {
        Element element = ((DeclaredType) type).asElement();
        return ((TypeElement) element).getQualifiedName().contentEquals("java.lang.String");
    }
}
