package io.github.closecall.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the handler methods of a type: its own and those that it inherits. */
final class HandlerMethods {

    private final Elements elements;

    HandlerMethods(Elements elements) {
        this.elements = elements;
    }

    /**
     * A handler method.
     *
     * @param called the method that runs when the handler is called
     * @param contract the method with the annotations: the same, or one that it overrides
     * @param annotations the {@code @OnClose} annotations
     */
    record HandlerMethod(ExecutableElement called, ExecutableElement contract, List<AnnotationMirror> annotations) {

        /** The type that declares the called method. */
        TypeElement calledIn() {
            return declaringType(called);
        }

        /** The type that declares the method with the annotations. */
        TypeElement contractIn() {
            return declaringType(contract);
        }

        private static TypeElement declaringType(ExecutableElement method) {
            return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
        }
    }

    /** The handler methods of a type, its own first. */
    List<HandlerMethod> find(TypeElement type, Resolution resolution) {
        List<HandlerMethod> found = new ArrayList<>();
        List<ExecutableElement> nearer = new ArrayList<>();
        for (TypeElement declaring : hierarchy(type, resolution)) {
            int nearerTypes = nearer.size();
            for (Element member : declaring.getEnclosedElements()) {
                if (member.getKind() == ElementKind.METHOD && (declaring == type || isInherited(declaring, member))) {
                    ExecutableElement method = (ExecutableElement) member;
                    addIfHandler(method, type, nearer.subList(0, nearerTypes), found);
                    nearer.add(method);
                }
            }
        }
        return found;
    }

    private void addIfHandler(
            ExecutableElement method, TypeElement type, List<ExecutableElement> nearer, List<HandlerMethod> found) {
        List<AnnotationMirror> annotations = AnnotationReader.findOnClose(method);
        if (annotations.isEmpty()) {
            return;
        }
        ExecutableElement called = method;
        for (ExecutableElement candidate : nearer) {
            if (candidate.getSimpleName().equals(method.getSimpleName())) {
                if (elements.hides(candidate, method)) {
                    return;
                }
                if (elements.overrides(candidate, method, type)) {
                    if (!AnnotationReader.findOnClose(candidate).isEmpty()) {
                        return;
                    }
                    called = called == method ? candidate : called;
                }
            }
        }
        found.add(new HandlerMethod(called, method, annotations));
    }

    /** Private methods are never inherited, static ones not from interfaces. */
    private static boolean isInherited(TypeElement declaring, Element method) {
        Set<Modifier> modifiers = method.getModifiers();
        return !modifiers.contains(Modifier.PRIVATE)
                && !(declaring.getKind().isInterface() && modifiers.contains(Modifier.STATIC));
    }

    /** The type, its superclasses from the nearest on, then all interfaces. */
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
