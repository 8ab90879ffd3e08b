package io.github.closecall.processor.stack;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the types whose objects carry a close code, and their constants. */
public final class StatusTypes {

    private final Map<String, StatusType> byName = Libraries.ALL.stream()
            .flatMap(library -> library.statuses().stream())
            .collect(Collectors.toMap(StatusType::type, Function.identity()));

    /** What is known about a type, null if its objects carry no code. */
    public @Nullable StatusType find(TypeMirror type) {
        return byName.get(TypeNames.of(type));
    }

    /** The code in a constant, if it is one that is never sent; null for everything else. */
    public @Nullable Integer neverSent(VariableElement constant) {
        StatusType type = constant.getEnclosingElement() instanceof TypeElement owner
                ? byName.get(owner.getQualifiedName().toString())
                : null;
        return type == null
                ? null
                : type.neverSent().get(constant.getSimpleName().toString());
    }
}
