package io.github.closecall.processor.stack;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the types whose objects carry a close code, and their constants. */
public final class StatusTypes {

    private static final Set<String> NUMBERS = Set.of("int", "short", "java.lang.Integer", "java.lang.Short");

    private final Map<String, StatusType> byName = Libraries.ALL.stream()
            .flatMap(library -> library.statuses().stream())
            .collect(Collectors.toMap(StatusType::type, Function.identity()));

    /** What is known about a type, null if its objects carry no code. */
    public @Nullable StatusType find(TypeMirror type) {
        return byName.get(TypeNames.of(type));
    }

    /** Whether a value of a type is a code, as a number or in an object, or several codes. */
    public boolean holdCode(TypeMirror type) {
        String name = TypeNames.of(type instanceof ArrayType array ? array.getComponentType() : type);
        return NUMBERS.contains(name) || byName.containsKey(name);
    }

    /** The code of a constant, if that code is never sent; null otherwise. */
    public @Nullable Integer neverSent(VariableElement constant) {
        StatusType type = constant.getEnclosingElement() instanceof TypeElement owner
                ? byName.get(owner.getQualifiedName().toString())
                : null;
        return type == null
                ? null
                : type.neverSent().get(constant.getSimpleName().toString());
    }
}
