package io.github.closecall.processor.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
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

/**
 * Describes types and methods for messages: by their simple names, or by qualified names if another type has the same
 * simple name. The compilers' own {@code toString} methods differ.
 */
final class TypeDescriber {

    /** Uses simple names, except for types named like another type that a handler can take. */
    static final TypeDescriber SIMPLE = new TypeDescriber(Set.of());

    private final Set<String> ambiguous;

    private TypeDescriber(Set<String> ambiguous) {
        this.ambiguous = ambiguous;
    }

    /** Uses qualified names for those of these types whose simple names are the same. */
    static TypeDescriber of(Iterable<? extends Element> types) {
        Map<String, Element> bySimpleName = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Element type : types) {
            if (!(type.getEnclosingElement() instanceof TypeElement)) {
                String name = type.getSimpleName().toString();
                Element other = bySimpleName.putIfAbsent(name, type);
                if (other != null && !other.equals(type)) {
                    ambiguous.add(name);
                }
            }
        }
        return new TypeDescriber(ambiguous);
    }

    /** The name of a type without its package, even if it is ambiguous: {@code Outer.Inner}. */
    static String withoutPackage(TypeElement type) {
        String simpleName = type.getSimpleName().toString();
        return type.getEnclosingElement() instanceof TypeElement around
                ? withoutPackage(around) + "." + simpleName
                : simpleName;
    }

    /** The name of a type, without its package unless that is ambiguous: {@code Outer.Inner}. */
    String describe(TypeElement type) {
        String simpleName = type.getSimpleName().toString();
        if (type.getEnclosingElement() instanceof TypeElement around) {
            return describe(around) + "." + simpleName;
        }
        return ambiguous.contains(simpleName) || Names.isNamesake(type)
                ? type.getQualifiedName().toString()
                : simpleName;
    }

    /** A method with its parameter types: {@code Chat.dropped(Throwable)}; a constructor has the name of its class. */
    String describe(ExecutableElement method) {
        StringBuilder text = new StringBuilder();
        if (method.getEnclosingElement() instanceof TypeElement type) {
            text.append(describe(type));
        }
        if (method.getKind() == ElementKind.METHOD) {
            text.append('.').append(method.getSimpleName());
        }
        text.append('(');
        String separator = "";
        for (VariableElement parameter : method.getParameters()) {
            text.append(separator).append(describe(parameter.asType()));
            separator = ", ";
        }
        return text.append(')').toString();
    }

    /** A type as written in a signature, without packages. */
    String describe(TypeMirror type) {
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

    /** The class of a type, with the type arguments of its enclosing class: {@code Outer<String>.Inner}. */
    private String describeClass(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        DeclaredType outer = OuterType.of(type);
        return outer == null ? describe(element) : describe(outer) + "." + element.getSimpleName();
    }

    private String describe(List<? extends TypeMirror> arguments) {
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

    private String describe(WildcardType wildcard) {
        @Nullable TypeMirror upper = wildcard.getExtendsBound();
        @Nullable TypeMirror lower = wildcard.getSuperBound();
        if (upper != null) {
            return "? extends " + describe(upper);
        }
        return lower != null ? "? super " + describe(lower) : "?";
    }
}
