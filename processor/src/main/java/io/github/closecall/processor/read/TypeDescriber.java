package io.github.closecall.processor.read;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Types and methods as messages show them. The compilers' own {@code toString} differs from one to the next. */
final class TypeDescriber {

    private TypeDescriber() {}

    /** The name of a type without its package: {@code Outer.Inner}. */
    static String describe(TypeElement type) {
        Element outer = type.getEnclosingElement();
        String simpleName = type.getSimpleName().toString();
        return outer instanceof TypeElement around ? describe(around) + "." + simpleName : simpleName;
    }

    /** A method with its parameter types: {@code Chat.dropped(Throwable)}. */
    static String describe(ExecutableElement method) {
        StringBuilder text = new StringBuilder();
        if (method.getEnclosingElement() instanceof TypeElement type) {
            text.append(describe(type)).append('.');
        }
        text.append(method.getSimpleName()).append('(');
        String separator = "";
        for (VariableElement parameter : method.getParameters()) {
            text.append(separator).append(describe(parameter.asType()));
            separator = ", ";
        }
        return text.append(')').toString();
    }

    /** A type as it stands in a signature, without packages. */
    static String describe(TypeMirror type) {
        TypeKind kind = type.getKind();
        if (kind == TypeKind.ARRAY) {
            return describe(((ArrayType) type).getComponentType()) + "[]";
        }
        if (kind == TypeKind.TYPEVAR) {
            return ((TypeVariable) type).asElement().getSimpleName().toString();
        }
        if (kind == TypeKind.WILDCARD) {
            return describe((WildcardType) type);
        }
        if (type instanceof DeclaredType declared) {
            return describeClass(declared) + describe(declared.getTypeArguments());
        }
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The class of a type, with the type arguments of the class around it: {@code Outer<String>.Inner}. */
    private static String describeClass(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        DeclaredType outer = OuterType.of(type);
        return outer == null ? describe(element) : describe(outer) + "." + element.getSimpleName();
    }

    private static String describe(List<? extends TypeMirror> arguments) {
        if (arguments.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("<");
        String separator = "";
        for (TypeMirror argument : arguments) {
            text.append(separator).append(describe(argument));
            separator = ", ";
        }
        return text.append('>').toString();
    }

    private static String describe(WildcardType wildcard) {
        @Nullable TypeMirror upper = wildcard.getExtendsBound();
        @Nullable TypeMirror lower = wildcard.getSuperBound();
        if (upper != null) {
            return "? extends " + describe(upper);
        }
        return lower != null ? "? super " + describe(lower) : "?";
    }
}
