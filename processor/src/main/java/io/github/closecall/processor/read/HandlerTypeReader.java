package io.github.closecall.processor.read;

import io.github.closecall.processor.model.HandlerType;
import io.github.closecall.processor.model.Obstacle;
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
    private final Reachability reachability;

    HandlerTypeReader(Elements elements, Reachability reachability) {
        this.elements = elements;
        this.reachability = reachability;
    }

    HandlerType read(TypeElement type, PackageElement home) {
        List<TypeParameter> typeParameters = typeParameters(type);
        return new HandlerType(
                type,
                TypeDescriber.SIMPLE.describe(type),
                home.getQualifiedName().toString(),
                TypeDescriber.withoutPackage(type).replace('.', '_') + HandlerType.DISPATCHER_SUFFIX,
                typeParameters,
                Reachability.isPublic(type),
                type.getKind().isInterface(),
                obstacle(type, typeParameters, home));
    }

    /** The type parameters that the name of a type needs: an inner class has those of the classes around it, too. */
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
     * A compiler says that a type parameter without bounds is bounded by {@code Object}; {@code @Nullable Object} was
     * written.
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

    private @Nullable Obstacle obstacle(TypeElement type, List<TypeParameter> typeParameters, PackageElement home) {
        Position position = Position.of(type);
        if (home.isUnnamed() && TypeKey.of(topLevel(type), elements).find(elements) == null) {
            return new Obstacle("is the unnamed class of a compact source file", "Declare a class.", position);
        }
        Obstacle obstacle = reachability.obstacle(type, home, TypeDescriber.SIMPLE, position);
        List<String> named = new ArrayList<>(typeParameters.size());
        for (TypeParameter parameter : typeParameters) {
            if (obstacle == null) {
                obstacle = reachability.firstObstacle(parameter.bounds(), home, describer(type, parameter), position);
            }
            if (obstacle == null && named.contains(parameter.name())) {
                String reason = "has a type parameter " + parameter.name() + " that hides one of its outer class";
                obstacle = new Obstacle(reason, "Rename the type parameter.", position);
            }
            if (obstacle == null
                    && home.isUnnamed()
                    && topLevel(type).getSimpleName().contentEquals(parameter.name())) {
                String reason = "has a type parameter of its own name, which hides the class in the unnamed package";
                obstacle = new Obstacle(reason, "Rename the type parameter.", position);
            }
            named.add(parameter.name());
        }
        return obstacle;
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
