package io.github.closecall.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The relevant parts of a handler method's signature.
 *
 * @param parameters the parameters in order
 * @param returnsAction whether it returns a {@code CloseAction}
 * @param unsupportedResult the return type as messages show it, if handlers must not have it; null otherwise
 * @param checkedExceptions the checked exceptions it declares, as messages show them
 * @param generic whether it has type parameters
 */
public record Signature(
        List<Parameter> parameters,
        boolean returnsAction,
        @Nullable String unsupportedResult,
        List<String> checkedExceptions,
        boolean generic) {

    /** The first session parameter, null if there is none. */
    public @Nullable Parameter session() {
        for (Parameter parameter : parameters) {
            if (parameter.kind() == Parameter.Kind.SESSION) {
                return parameter;
            }
        }
        return null;
    }

    /** The first parameter of a kind. */
    public Parameter first(Parameter.Kind kind) {
        return parameters.get(indexOf(kind));
    }

    /** Whether an earlier parameter has the same kind as the parameter at an index. */
    public boolean isRepeated(int index) {
        return indexOf(parameters.get(index).kind()) < index;
    }

    private int indexOf(Parameter.Kind kind) {
        int index = 0;
        while (parameters.get(index).kind() != kind) {
            index++;
        }
        return index;
    }

    /** Whether a dispatcher can call a method with this signature. */
    public boolean isCallable() {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).kind() == Parameter.Kind.UNSUPPORTED || isRepeated(i)) {
                return false;
            }
        }
        return unsupportedResult == null && checkedExceptions.isEmpty() && !generic && !isSuspending();
    }

    /** Whether it is the signature of a Kotlin {@code suspend} function. */
    public boolean isSuspending() {
        return !parameters.isEmpty() && parameters.get(parameters.size() - 1).kind() == Parameter.Kind.CONTINUATION;
    }
}
