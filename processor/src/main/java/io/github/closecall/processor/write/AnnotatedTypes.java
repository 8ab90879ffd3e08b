package io.github.closecall.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Writes types with the annotations on their parts, which JavaPoet omits: {@code List<@Nullable String>}. Nullness
 * checkers compare them. Omits annotations with elements, too: checkers read expressions in them, which mean something
 * else in another class.
 */
final class AnnotatedTypes {

    private final String dispatcherPackage;

    /**
     * Creates a writer of types.
     *
     * @param dispatcherPackage the package of the dispatcher; annotations that it cannot name are omitted
     */
    AnnotatedTypes(String dispatcherPackage) {
        this.dispatcherPackage = dispatcherPackage;
    }

    TypeName of(TypeMirror type) {
        List<AnnotationSpec> annotations = type.getAnnotationMirrors().stream()
                .filter(annotation -> !hasElements(annotation))
                .filter(annotation -> canName(annotation.getAnnotationType()))
                .map(AnnotationSpec::get)
                .toList();
        TypeName plain = withAnnotatedParts(type);
        return annotations.isEmpty() ? plain : plain.annotated(annotations);
    }

    /** ECJ throws if a value is of a wrong type, which it reports. */
    private static boolean hasElements(AnnotationMirror annotation) {
        try {
            return !annotation.getElementValues().isEmpty();
        } catch (RuntimeException e) {
            return true;
        }
    }

    private TypeName withAnnotatedParts(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> ArrayTypeName.of(of(((ArrayType) type).getComponentType()));
            case WILDCARD -> wildcard((WildcardType) type);
            case DECLARED -> declared((DeclaredType) type);
            default -> TypeName.get(type);
        };
    }

    private TypeName wildcard(WildcardType type) {
        if (type.getExtendsBound() != null) {
            return WildcardTypeName.subtypeOf(of(type.getExtendsBound()));
        }
        return type.getSuperBound() == null
                ? TypeName.get(type)
                : WildcardTypeName.supertypeOf(of(type.getSuperBound()));
    }

    private TypeName declared(DeclaredType type) {
        ClassName name = ClassName.get((TypeElement) type.asElement());
        List<TypeName> arguments =
                type.getTypeArguments().stream().map(this::of).toList();
        boolean isInner = !type.asElement().getModifiers().contains(Modifier.STATIC);
        if (isInner
                && type.getEnclosingType() instanceof DeclaredType outer
                && declared(outer) instanceof ParameterizedTypeName) {
            return ((ParameterizedTypeName) of(outer)).nestedClass(name.simpleName(), arguments);
        }
        return arguments.isEmpty() ? name : ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
    }

    /** Whether an annotation is one that the compiler knows and that the dispatcher can name. */
    private boolean canName(DeclaredType annotation) {
        if (annotation.getKind() != TypeKind.DECLARED) {
            return false;
        }
        boolean isNear = ClassName.get((TypeElement) annotation.asElement())
                .packageName()
                .equals(dispatcherPackage);
        for (Element element = annotation.asElement();
                element instanceof TypeElement;
                element = element.getEnclosingElement()) {
            Set<Modifier> modifiers = element.getModifiers();
            if (!modifiers.contains(Modifier.PUBLIC) && (!isNear || modifiers.contains(Modifier.PRIVATE))) {
                return false;
            }
        }
        return true;
    }
}
