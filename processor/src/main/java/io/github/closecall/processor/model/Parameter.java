package io.github.closecall.processor.model;

import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a handler method.
 *
 * @param kind what the dispatcher passes
 * @param name its name
 * @param type its type as seen from the handler type
 * @param typeName the type as messages show it
 * @param nonNullBy the simple name of the annotation that declares it non-null, null if none does
 * @param position the parameter, or the handler type if the method is inherited
 */
public record Parameter(
        Kind kind,
        String name,
        TypeMirror type,
        String typeName,
        @Nullable String nonNullBy,
        Position position) {

    /** Whether its type is a type variable; then messages show the bound that prevents it from being a session. */
    public boolean isOfTypeVariable() {
        return type.getKind() == TypeKind.TYPEVAR;
    }

    /** What the dispatcher passes for a parameter. */
    public enum Kind {
        /** An {@code int}: the close code. */
        CODE,
        /** A {@code String}: the close reason. */
        REASON,
        /** A {@code CloseEvent}. */
        EVENT,
        /** A {@code Throwable}: the cause. */
        CAUSE,
        /** A class or interface outside {@code java.lang}, or a type variable. */
        SESSION,
        /** The parameter that Kotlin adds to a {@code suspend} function. */
        CONTINUATION,
        /** Nothing: the type is none of these. */
        UNSUPPORTED
    }
}
