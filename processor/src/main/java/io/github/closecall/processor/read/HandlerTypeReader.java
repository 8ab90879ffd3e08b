package io.github.closecall.processor.read;

import io.github.closecall.processor.model.AccessProblem;
import io.github.closecall.processor.model.HandlerType;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.model.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the declaration of a handler type. */
final class HandlerTypeReader {

    private final Elements elements;
    private final TypeAccess typeAccess;

    HandlerTypeReader(Elements elements, TypeAccess typeAccess) {
        this.elements = elements;
        this.typeAccess = typeAccess;
    }

    HandlerType read(TypeElement type, PackageElement dispatcherPackage) {
        List<TypeParameter> typeParameters = typeParameters(type);
        return new HandlerType(
                type,
                TypeDescriber.SIMPLE.describe(type),
                dispatcherPackage.getQualifiedName().toString(),
                TypeDescriber.withoutPackage(type).replace('.', '_') + HandlerType.DISPATCHER_SUFFIX,
                typeParameters,
                TypeAccess.isPublic(type),
                type.getKind().isInterface(),
                accessProblem(type, typeParameters, dispatcherPackage));
    }

    /** The type parameters that the name of a type needs: those of an inner class include its enclosing classes'. */
    private static List<TypeParameter> typeParameters(TypeElement type) {
        List<TypeParameter> parameters = new ArrayList<>();
        if (isInner(type) && type.getEnclosingElement() instanceof TypeElement outer) {
            parameters.addAll(typeParameters(outer));
        }
        for (TypeParameterElement parameter : type.getTypeParameters()) {
            parameters.add(new TypeParameter(parameter.getSimpleName().toString(), bounds(parameter)));
        }
        return parameters;
    }

    /**
     * The bounds written in the source. For a type parameter without bounds, a compiler returns {@code Object}, which
     * is left out; {@code @Nullable Object} must have been written, and is kept.
     */
    private static List<TypeMirror> bounds(TypeParameterElement parameter) {
        List<TypeMirror> bounds = new ArrayList<>(1);
        for (TypeMirror bound : parameter.getBounds()) {
            if (!Names.isNamed(bound, Names.OBJECT)
                    || !bound.getAnnotationMirrors().isEmpty()) {
                bounds.add(bound);
            }
        }
        return bounds;
    }

    private static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC)
                && type.getEnclosingElement() instanceof TypeElement outer
                && !outer.getKind().isInterface();
    }

    private @Nullable AccessProblem accessProblem(
            TypeElement type, List<TypeParameter> typeParameters, PackageElement dispatcherPackage) {
        Position position = Position.of(type);
        if (dispatcherPackage.isUnnamed()
                && TypeKey.of(topLevel(type), elements).find(elements) == null) {
            return type.getEnclosingElement() instanceof TypeElement
                    ? new AccessProblem(
                            "is nested in the unnamed class of a compact source file",
                            "Move it to a file of its own.",
                            position)
                    : new AccessProblem("is the unnamed class of a compact source file", "Declare a class.", position);
        }
        AccessProblem accessProblem = typeAccess.accessProblem(type, dispatcherPackage, TypeDescriber.SIMPLE, position);
        List<String> named = new ArrayList<>(typeParameters.size());
        for (TypeParameter parameter : typeParameters) {
            if (accessProblem == null) {
                accessProblem = typeAccess.firstAccessProblem(
                        parameter.bounds(), dispatcherPackage, describer(type, parameter), position);
            }
            if (accessProblem == null && named.contains(parameter.name())) {
                String reason = "has a type parameter " + parameter.name() + " that hides one of its outer class";
                accessProblem = new AccessProblem(reason, "Rename the type parameter.", position);
            }
            if (accessProblem == null
                    && dispatcherPackage.isUnnamed()
                    && topLevel(type).getSimpleName().contentEquals(parameter.name())) {
                String reason = "has a type parameter of its own name, which hides the class in the unnamed package";
                accessProblem = new AccessProblem(reason, "Rename the type parameter.", position);
            }
            named.add(parameter.name());
        }
        return accessProblem;
    }

    private static TypeDescriber describer(TypeElement type, TypeParameter parameter) {
        List<Element> mentioned = new ArrayList<>(List.of(type));
        for (TypeMirror bound : parameter.bounds()) {
            CompilerWarnings.addMentioned(bound, mentioned);
        }
        return TypeDescriber.of(mentioned);
    }

    private static TypeElement topLevel(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? topLevel(outer) : type;
    }
}
