package io.github.closecall.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters of a handler method's signature.
 *
 * @param parameters the parameters in order
 * @param returns what the method returns
 * @param returnTypeName the return type as messages show it
 * @param checkedExceptions the checked exceptions it declares, as messages show them
 * @param generic whether it has type parameters
 */
public record Signature(
        List<Parameter> parameters,
        Returns returns,
        String returnTypeName,
        List<String> checkedExceptions,
        boolean generic) {

    /** What a handler method returns. */
    public enum Returns {
        /** Nothing. */
        VOID,
        /** A {@code CloseAction}. */
        ACTION,
        /** Something that no handler may return. */
        UNSUPPORTED
    }

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

    /** Whether an earlier parameter is of the same kind as the one at an index. */
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
        return returns != Returns.UNSUPPORTED && checkedExceptions.isEmpty() && !generic;
    }
}
