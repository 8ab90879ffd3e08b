package io.github.closecall.processor.stack;

import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The names of types as the files of this package write them. */
final class TypeNames {

    private TypeNames() {}

    /** The keyword of a primitive type; the qualified name, without type arguments, of a declared type. */
    static String of(TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return element.getQualifiedName().toString();
        }
        return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : "";
    }
}
