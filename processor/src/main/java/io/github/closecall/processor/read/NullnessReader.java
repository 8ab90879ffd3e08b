package io.github.closecall.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether parameters are declared non-null. Many libraries have annotations for that, so only the simple
 * names count; Kotlin's compiler and kapt add one to types without a question mark.
 */
final class NullnessReader {

    private static final Set<String> NON_NULL = Set.of("NonNull", "NotNull", "Nonnull");
    private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull");
    private static final Set<String> MARKS = Set.of("NullMarked", "NullUnmarked");

    private NullnessReader() {}

    /** The simple name of the annotation that declares a parameter non-null, null if none does. */
    static @Nullable String nonNullBy(VariableElement parameter) {
        List<String> own =
                Stream.concat(names(parameter), names(parameter.asType())).toList();
        if (own.stream().anyMatch(NULLABLE::contains)) {
            return null;
        }
        return own.stream()
                .filter(NON_NULL::contains)
                .findFirst()
                .orElseGet(() -> isNullableVariable(parameter.asType()) ? null : markAround(parameter));
    }

    /** Whether a type is a type variable with a nullable bound, so that its argument may be nullable. */
    private static boolean isNullableVariable(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                && ((TypeParameterElement) ((TypeVariable) type).asElement())
                        .getBounds().stream().flatMap(NullnessReader::names).anyMatch(NULLABLE::contains);
    }

    /**
     * {@code NullMarked} if that is the nearest annotation around a parameter that sets its nullness, null otherwise.
     */
    private static @Nullable String markAround(VariableElement parameter) {
        return around(parameter).stream()
                .flatMap(NullnessReader::names)
                .filter(MARKS::contains)
                .findFirst()
                .filter("NullMarked"::equals)
                .orElse(null);
    }

    /** The method, its type and the enclosing types, the package, and the module. */
    private static List<Element> around(VariableElement parameter) {
        List<Element> around = new ArrayList<>();
        Element element = parameter.getEnclosingElement();
        while (element != null) {
            around.add(element);
            element = element.getEnclosingElement();
        }
        return around;
    }

    private static Stream<String> names(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .map(type -> type.asElement().getSimpleName().toString());
    }
}
