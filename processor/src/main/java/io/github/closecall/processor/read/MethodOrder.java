package io.github.closecall.processor.read;

import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Orders methods with the same description, whose types differ only in their packages. */
final class MethodOrder {

    private MethodOrder() {}

    /** Compares two methods; a method is equal only to itself. */
    static int compare(ExecutableElement one, ExecutableElement other) {
        return signature(one).compareTo(signature(other));
    }

    private static String signature(ExecutableElement method) {
        TypeElement declaring = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
        return declaring.getQualifiedName() + descriptor(method);
    }

    /** The parameters and the result of a method as in a class file, without generics. */
    static String descriptor(ExecutableElement method) {
        StringBuilder text = new StringBuilder();
        for (VariableElement parameter : method.getParameters()) {
            text.append(' ').append(erasure(parameter.asType()));
        }
        return text.append(' ').append(erasure(method.getReturnType())).toString();
    }

    /** The erasure of a type, in which two methods of the same type and name must differ. */
    private static String erasure(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return erasure(array.getComponentType()) + "[]";
        }
        if (type instanceof TypeVariable variable) {
            return erasure(variable.getUpperBound());
        }
        if (type instanceof IntersectionType intersection) {
            return erasure(intersection.getBounds().get(0));
        }
        return type instanceof DeclaredType declared
                ? Names.of(declared)
                : type.getKind().name();
    }
}
