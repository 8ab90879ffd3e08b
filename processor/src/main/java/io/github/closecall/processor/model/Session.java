package io.github.closecall.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The session that the handlers of a type take.
 *
 * @param agreed a parameter of the type that the dispatcher takes, null where no handler takes a session
 * @param conflicting the parameters of another type than that
 */
public record Session(@Nullable Parameter agreed, List<Parameter> conflicting) {

    /** Whether a method with this signature takes the agreed session, or none. */
    public boolean admits(Signature signature) {
        return conflicting.isEmpty() || !conflicting.contains(signature.session());
    }
}
