package io.github.closecall.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the handler methods of a type: its own and those that it inherits. */
final class HandlerMethods {

    private final Membership membership;

    HandlerMethods(Membership membership) {
        this.membership = membership;
    }

    /**
     * A handler method.
     *
     * @param called the method that runs when the handler is called
     * @param contract the method with the annotations: the same, or one that it overrides
     * @param annotations the {@code @OnClose} annotations
     * @param rival another method of the same name and, as the type sees them, the same parameters, null if there is
     *     none
     */
    record HandlerMethod(
            ExecutableElement called,
            ExecutableElement contract,
            List<AnnotationMirror> annotations,
            @Nullable ExecutableElement rival) {

        /** The type that declares the called method. */
        TypeElement calledIn() {
            return declaringType(called);
        }

        /** The type that declares the method with the annotations. */
        TypeElement contractIn() {
            return declaringType(contract);
        }

        static TypeElement declaringType(ExecutableElement method) {
            return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
        }
    }

    /** The methods of a type, its own first. */
    List<ExecutableElement> all(TypeElement type, Resolution resolution) {
        List<ExecutableElement> methods = new ArrayList<>();
        for (TypeElement declaring : hierarchy(type, resolution)) {
            for (Element member : declaring.getEnclosedElements()) {
                if (member.getKind() == ElementKind.METHOD && (declaring == type || isInherited(declaring, member))) {
                    methods.add((ExecutableElement) member);
                }
            }
        }
        return methods;
    }

    /** The handlers among the methods of a type. */
    List<HandlerMethod> find(TypeElement type, List<ExecutableElement> methods) {
        Map<Name, List<ExecutableElement>> byName =
                methods.stream().collect(Collectors.groupingBy(ExecutableElement::getSimpleName));
        List<HandlerMethod> found = new ArrayList<>();
        for (ExecutableElement method : methods) {
            List<AnnotationMirror> annotations = AnnotationReader.findOnClose(method);
            List<ExecutableElement> namesakes = byName.getOrDefault(method.getSimpleName(), List.of());
            ExecutableElement called = annotations.isEmpty() ? null : called(method, type, namesakes);
            if (called != null) {
                found.add(new HandlerMethod(called, method, annotations, rival(called, type, namesakes)));
            }
        }
        return found;
    }

    /** The method that runs when a handler is called, null if it is hidden or replaced by a method with codes. */
    private @Nullable ExecutableElement called(
            ExecutableElement method, TypeElement type, List<ExecutableElement> namesakes) {
        DeclaredType viewpoint = (DeclaredType) type.asType();
        ExecutableElement called = method;
        for (ExecutableElement candidate : namesakes) {
            if (membership.hides(candidate, method, viewpoint)) {
                return null;
            }
            if (membership.overrides(candidate, method, viewpoint, namesakes)) {
                if (!AnnotationReader.findOnClose(candidate).isEmpty()
                        && membership.replaces(candidate, method, viewpoint, namesakes)) {
                    return null;
                }
                called = called == method || membership.isNearer(candidate, called) ? candidate : called;
            }
        }
        return called;
    }

    private @Nullable ExecutableElement rival(
            ExecutableElement called, TypeElement type, List<ExecutableElement> namesakes) {
        return namesakes.stream()
                .filter(other -> membership.isSame(other, called, (DeclaredType) type.asType()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a method is inherited: private methods never are, and static methods not from interfaces. */
    private static boolean isInherited(TypeElement declaring, Element method) {
        Set<Modifier> modifiers = method.getModifiers();
        return !modifiers.contains(Modifier.PRIVATE)
                && !(declaring.getKind().isInterface() && modifiers.contains(Modifier.STATIC));
    }

    /** The type, its superclasses from the nearest up, then all interfaces. */
    private static Set<TypeElement> hierarchy(TypeElement type, Resolution resolution) {
        Set<TypeElement> hierarchy = new LinkedHashSet<>();
        @Nullable TypeElement superclass = type;
        while (superclass != null && hierarchy.add(superclass)) {
            superclass = resolve(superclass.getSuperclass(), resolution);
        }
        for (TypeElement declaring : new ArrayList<>(hierarchy)) {
            addInterfaces(declaring, hierarchy, resolution);
        }
        return hierarchy;
    }

    private static void addInterfaces(TypeElement type, Set<TypeElement> hierarchy, Resolution resolution) {
        for (TypeMirror mirror : type.getInterfaces()) {
            TypeElement inherited = resolve(mirror, resolution);
            if (inherited != null && hierarchy.add(inherited)) {
                addInterfaces(inherited, hierarchy, resolution);
            }
        }
    }

    private static @Nullable TypeElement resolve(TypeMirror supertype, Resolution resolution) {
        resolution.note(supertype);
        if (supertype.getKind() != TypeKind.DECLARED) {
            return null;
        }
        TypeElement element = (TypeElement) ((DeclaredType) supertype).asElement();
        return Names.isNamed(element, "java.lang.Object") ? null : element;
    }
}
