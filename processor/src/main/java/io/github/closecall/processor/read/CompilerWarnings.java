package io.github.closecall.processor.read;

import io.github.closecall.processor.model.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the compiler warnings for types and methods that a dispatcher has to mention. Users must never see them. */
final class CompilerWarnings {

    private final Elements elements;
    private final Types types;
    private final Membership membership;

    CompilerWarnings(Elements elements, Types types, Membership membership) {
        this.elements = elements;
        this.types = types;
        this.membership = membership;
    }

    /**
     * Returns the strings for {@code @SuppressWarnings} on the dispatcher.
     *
     * @param type the handler type
     * @param parameters the type parameters that the dispatcher repeats
     * @param called the methods that the dispatcher calls
     * @param signature the other types that it mentions
     */
    List<String> read(
            TypeElement type,
            List<TypeParameter> parameters,
            List<ExecutableElement> called,
            List<TypeMirror> signature) {
        List<Element> mentioned = new ArrayList<>(called);
        addAround(type, mentioned);
        boolean isRaw = false;
        for (TypeMirror mirror : signature) {
            isRaw |= addMentioned(mirror, mentioned);
        }
        List<String> words = new ArrayList<>();
        for (Element element : mentioned) {
            if (elements.isDeprecated(element)) {
                String word = isForRemoval(element) ? "removal" : "deprecation";
                if (!words.contains(word)) {
                    words.add(word);
                }
            }
        }
        if (isRaw) {
            words.add("rawtypes");
        }
        DeclaredType viewpoint = (DeclaredType) type.asType();
        if (called.stream().anyMatch(method -> membership.isUnchecked(method, viewpoint))) {
            words.add("unchecked");
        }
        if (parameters.stream().anyMatch(this::isInterruptedWhenClosed)) {
            words.add("try");
        }
        if (TypeAccess.isPublic(type) && isInNamedModule(type)) {
            words.add("exports");
        }
        return words;
    }

    /** javac takes several bounds for a class, and warns about one whose {@code close} may be interrupted. */
    private boolean isInterruptedWhenClosed(TypeParameter parameter) {
        return parameter.bounds().size() > 1
                && parameter.bounds().stream()
                        .map(types::asElement)
                        .filter(TypeElement.class::isInstance)
                        .flatMap(bound -> ElementFilter.methodsIn(elements.getAllMembers((TypeElement) bound)).stream())
                        .filter(method -> method.getSimpleName().contentEquals("close"))
                        .filter(method -> method.getParameters().isEmpty())
                        .flatMap(method -> method.getThrownTypes().stream())
                        .anyMatch(thrown -> types.isSubtype(typeNamed("java.lang.InterruptedException"), thrown));
    }

    private TypeMirror typeNamed(String name) {
        return elements.getTypeElement(name).asType();
    }

    private boolean isInNamedModule(TypeElement type) {
        Element module = elements.getModuleOf(type);
        return module != null && !module.getSimpleName().isEmpty();
    }

    private static void addAround(Element type, List<Element> mentioned) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            mentioned.add(element);
        }
    }

    /** Adds the declarations that a type mentions, and returns whether one of them is a raw type. */
    static boolean addMentioned(@Nullable TypeMirror type, List<Element> mentioned) {
        if (type instanceof ArrayType array) {
            return addMentioned(array.getComponentType(), mentioned);
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror upper = wildcard.getExtendsBound();
            return addMentioned(upper != null ? upper : wildcard.getSuperBound(), mentioned);
        }
        // Asked for the kind first, because javac then notices that a class is missing; other questions would throw.
        if (type == null || type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        DeclaredType declared = (DeclaredType) type;
        TypeElement element = (TypeElement) declared.asElement();
        addAround(element, mentioned);
        boolean isRaw = declared.getTypeArguments().isEmpty()
                && !element.getTypeParameters().isEmpty();
        isRaw |= addMentioned(OuterType.of(declared), mentioned);
        for (TypeMirror argument : declared.getTypeArguments()) {
            isRaw |= addMentioned(argument, mentioned);
        }
        return isRaw;
    }

    private static boolean isForRemoval(Element element) {
        AnnotationMirror annotation = AnnotationReader.find(element, Names.DEPRECATED);
        AnnotationValue forRemoval = annotation == null ? null : AnnotationReader.written(annotation, "forRemoval");
        return forRemoval != null && Boolean.TRUE.equals(forRemoval.getValue());
    }
}
