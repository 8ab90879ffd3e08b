package io.github.closecall.processor.read;

import io.github.closecall.processor.read.HandlerMethods.HandlerMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Determines which methods a type has, and their types there, by the rules of the language. Compilers answer such
 * questions, too, but differently: ECJ looks up a method by its name, and may find a private one; javac ignores a
 * superclass of the same package above a class of another package.
 */
final class Membership {

    private final Elements elements;
    private final Types types;

    Membership(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** A method as a type sees it: with the type arguments that the type gives to its supertypes. */
    ExecutableType asMember(ExecutableElement method, DeclaredType type) {
        DeclaredType supertype = type.asElement().equals(method.getEnclosingElement()) ? null : supertype(method, type);
        return (ExecutableType) (supertype == null ? method.asType() : types.asMemberOf(supertype, method));
    }

    /** Whether the compiler gives an unchecked warning for calling a method, because the type extends a raw type. */
    boolean isUnchecked(ExecutableElement method, DeclaredType type) {
        DeclaredType supertype = supertype(method, type);
        return supertype != null
                && supertype.getTypeArguments().isEmpty()
                && !((TypeElement) supertype.asElement()).getTypeParameters().isEmpty()
                && method.getParameters().stream()
                        .map(VariableElement::asType)
                        .anyMatch(parameter -> !types.isSameType(parameter, types.erasure(parameter)));
    }

    /** The supertype that declares a method, null if there is none. */
    @Nullable
    DeclaredType supertype(ExecutableElement method, DeclaredType type) {
        Deque<TypeMirror> supertypes = new ArrayDeque<>(types.directSupertypes(type));
        Set<Element> seen = new HashSet<>();
        while (!supertypes.isEmpty()) {
            if (supertypes.remove() instanceof DeclaredType supertype && seen.add(supertype.asElement())) {
                if (supertype.asElement().equals(method.getEnclosingElement())) {
                    return supertype;
                }
                supertypes.addAll(types.directSupertypes(supertype));
            }
        }
        return null;
    }

    /**
     * Whether a method takes precedence over another method with the same signature. A class takes precedence over
     * every interface, related or not; of two unrelated interfaces, neither does.
     */
    boolean isNearer(ExecutableElement candidate, ExecutableElement method) {
        TypeElement near = HandlerMethod.declaringType(candidate);
        TypeElement far = HandlerMethod.declaringType(method);
        if (near.equals(far)) {
            return false;
        }
        return (far.getKind().isInterface() && !near.getKind().isInterface()) || isOfSubtype(candidate, method);
    }

    /** Whether two methods of one supertype have the same parameters in a type, because of its type arguments. */
    boolean isSame(ExecutableElement one, ExecutableElement other, DeclaredType type) {
        return !one.equals(other)
                && HandlerMethod.declaringType(one).equals(HandlerMethod.declaringType(other))
                && types.isSubsignature(asMember(one, type), asMember(other, type));
    }

    /** Whether a method hides a static one. If it is not static, too, the compiler reports it. */
    boolean hides(ExecutableElement candidate, ExecutableElement method, DeclaredType type) {
        return isStatic(method) && takesThePlace(candidate, method, type);
    }

    /**
     * Whether a method overrides another method in a type.
     *
     * @param methods the methods of this name: a package-private method can be overridden from another package through
     *     a public method that overrides it
     */
    boolean overrides(
            ExecutableElement candidate, ExecutableElement method, DeclaredType type, List<ExecutableElement> methods) {
        if (isStatic(candidate) || isStatic(method) || !isNearer(candidate, method)) {
            return false;
        }
        return takesThePlace(candidate, method, type)
                || (isOfPackage(method)
                        && methods.stream()
                                .filter(between -> !isOfPackage(between))
                                .anyMatch(between -> takesThePlace(between, method, type)
                                        && overrides(candidate, between, type, methods)));
    }

    /**
     * Whether a method that overrides another one in a type does so for good. A superclass's method overrides that of
     * an unrelated interface only as long as the type inherits it: if the type overrides both, neither replaces the
     * other.
     *
     * @param methods the methods of this name
     */
    boolean replaces(
            ExecutableElement candidate, ExecutableElement method, DeclaredType type, List<ExecutableElement> methods) {
        return isOfSubtype(candidate, method)
                || methods.stream().noneMatch(other -> overrides(other, candidate, type, methods));
    }

    private boolean isOfSubtype(ExecutableElement candidate, ExecutableElement method) {
        return types.isSubtype(
                types.erasure(HandlerMethod.declaringType(candidate).asType()),
                types.erasure(HandlerMethod.declaringType(method).asType()));
    }

    /**
     * Whether the nearer of two methods is called in place of the other, assuming that both are static or both are not.
     */
    private boolean takesThePlace(ExecutableElement candidate, ExecutableElement method, DeclaredType type) {
        return candidate.getSimpleName().equals(method.getSimpleName())
                && isNearer(candidate, method)
                && isWithinReach(candidate, method)
                && types.isSubsignature(asMember(candidate, type), asMember(method, type));
    }

    /** Whether a method has the access to override another. Only a public method overrides an interface's method. */
    private boolean isWithinReach(ExecutableElement candidate, ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE) || candidate.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        if (HandlerMethod.declaringType(method).getKind().isInterface()) {
            return candidate.getModifiers().contains(Modifier.PUBLIC);
        }
        return !isOfPackage(method) || elements.getPackageOf(candidate).equals(elements.getPackageOf(method));
    }

    private static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isOfPackage(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.PROTECTED)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }
}
