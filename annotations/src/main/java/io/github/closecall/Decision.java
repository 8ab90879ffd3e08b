package io.github.closecall;

import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What follows an end.
 *
 * @param end the end, with the action that the dispatcher returned
 * @param policy the policy of the action, as changed by the program's configuration; null to stop
 */
record Decision(DispatchedEnd end, @Nullable ReconnectPolicy policy) {

    /** Applies the program's configuration; if that throws, the policy stays unchanged. */
    static Decision of(DispatchedEnd end, UnaryOperator<ReconnectPolicy> configured) {
        ReconnectPolicy asked = end.action().policy().orElse(null);
        if (asked == null) {
            return new Decision(end, null);
        }
        try {
            return new Decision(
                    end, Objects.requireNonNull(configured.apply(asked), "the policy function returned null"));
        } catch (Throwable failure) {
            UncaughtExceptions.report(failure);
            return new Decision(end, asked);
        }
    }

    /** The policy of the action; only for an end that does not stop. */
    ReconnectPolicy asked() {
        return end.action().policy().get();
    }

    /** Returns the same end with nothing to follow. */
    Decision stop() {
        return new Decision(end, null);
    }

    boolean stops() {
        return policy == null;
    }

    /** Lengthens a delay of a policy if the server asked for that. */
    Duration putOff(ReconnectPolicy followed, Duration delay) {
        return end.event()
                .refusal()
                .flatMap(HandshakeRefusedException::retryAfter)
                .map(retryAfter -> followed.putOff(delay, retryAfter))
                .orElse(delay);
    }
}
