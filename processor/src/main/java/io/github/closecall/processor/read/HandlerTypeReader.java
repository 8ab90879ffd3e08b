package io.github.closecall.processor.read;

import io.github.closecall.processor.model.HandlerType;
import io.github.closecall.processor.model.Obstacle;
import io.github.closecall.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
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
        String name = TypeDescriber.describe(type);
        List<TypeParameterElement> typeParameters = typeParameters(type);
        return new HandlerType(
                type,
                name,
                home.getQualifiedName().toString(),
                name.replace('.', '_') + HandlerType.DISPATCHER_SUFFIX,
                typeParameters,
                Reachability.isPublic(type),
                type.getKind().isInterface(),
                obstacle(type, typeParameters, home));
    }

    /** The type parameters that the name of a type needs: an inner class has those of the classes around it, too. */
    private static List<TypeParameterElement> typeParameters(TypeElement type) {
        List<TypeParameterElement> parameters = new ArrayList<>();
        if (isInner(type) && type.getEnclosingElement() instanceof TypeElement outer) {
            parameters.addAll(typeParameters(outer));
        }
        parameters.addAll(type.getTypeParameters());
        return parameters;
    }

    private static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC)
                && type.getEnclosingElement() instanceof TypeElement outer
                && !outer.getKind().isInterface();
    }

    private @Nullable Obstacle obstacle(
            TypeElement type, List<TypeParameterElement> typeParameters, PackageElement home) {
        Position position = Position.of(type);
        if (home.isUnnamed() && elements.getTypeElement(topLevel(type).getQualifiedName()) == null) {
            return new Obstacle("is the unnamed class of a compact source file", "Declare a class.", position);
        }
        Obstacle obstacle = reachability.obstacle(type, home, position);
        List<Element> named = new ArrayList<>();
        for (TypeParameterElement parameter : typeParameters) {
            if (obstacle == null) {
                obstacle = reachability.firstObstacle(parameter.getBounds(), home, position);
            }
            if (obstacle == null && isHidden(parameter, named)) {
                String reason =
                        "has a type parameter " + parameter.getSimpleName() + " that hides one of its outer class";
                obstacle = new Obstacle(reason, "Rename the type parameter.", position);
            }
            named.add(parameter);
        }
        return obstacle;
    }

    private static TypeElement topLevel(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? topLevel(outer) : type;
    }

    private static boolean isHidden(TypeParameterElement parameter, List<Element> named) {
        for (Element other : named) {
            if (other.getSimpleName().equals(parameter.getSimpleName())) {
                return true;
            }
        }
        return false;
    }
}
