package io.github.closecall.processor.write;

import io.github.closecall.CloseCodes;
import io.github.closecall.ReconnectPolicy;
import io.github.closecall.processor.model.Reconnection;
import io.github.closecall.processor.model.Reconnection.Setting;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the delays of a policy in words: {@code after 30-210 s, growing to 10 min}. */
final class Delays {

    /** From the second attempt on, the bound if the first delay is 0, and the lowest possible maximum delay. */
    private static final long SECOND_DELAY_MILLIS = 1_000;

    private Delays() {}

    static String describe(ReconnectPolicy policy) {
        long least = policy.minDelayMillis();
        long greatest = bound(policy, policy.firstDelayMillis(), policy.maxDelayMillis());
        long last = lastBound(policy);
        String first = least == greatest ? time(least) : time(least, greatest);
        return (greatest == 0 ? "at once" : "after " + first)
                + (last > greatest ? ", growing to " + time(last) : "")
                + attempts(policy.maxAttempts());
    }

    /**
     * Writes the delays after a code that the catch-all handles: those of the annotation, or the code's with what the
     * annotation changes, as in {@code after the delay of the code, at least 6 s, 3 times at most}.
     */
    static String ofCatchAll(Reconnection reconnection) {
        ReconnectPolicy policy = reconnection.policy(CloseCodes.ABNORMAL_CLOSURE);
        // The other elements have the same default for every code.
        boolean followsCode = reconnection.minDelayMillis() == null
                || reconnection.firstDelayMillis() == null
                || reconnection.maxDelayMillis() == null;
        if (!followsCode) {
            return describe(policy);
        }
        Setting<Double> multiplier = reconnection.multiplier();
        return "after the delay of the code"
                + given(", at least ", reconnection.minDelayMillis(), "")
                + given(", spread over ", reconnection.firstDelayMillis(), " at first")
                + (multiplier == null ? "" : ", growing by " + multiplier.value())
                + given(", at most ", reconnection.maxDelayMillis(), "")
                + attempts(policy.maxAttempts());
    }

    private static String given(String before, @Nullable Setting<Long> delay, String after) {
        return delay == null ? "" : before + (delay.value() == 0 ? "0 s" : time(delay.value())) + after;
    }

    private static String attempts(int attempts) {
        if (attempts == ReconnectPolicy.UNLIMITED) {
            return "";
        }
        return attempts == 1 ? ", once" : ", " + attempts + " times at most";
    }

    /** The upper bound before it grows, as {@link ReconnectPolicy} documents it. */
    private static long bound(ReconnectPolicy policy, long firstDelayMillis, long maxDelayMillis) {
        long room = maxDelayMillis - policy.minDelayMillis();
        return policy.minDelayMillis() + Math.max(0, Math.min(room, firstDelayMillis));
    }

    private static long lastBound(ReconnectPolicy policy) {
        long most = Math.max(SECOND_DELAY_MILLIS, policy.maxDelayMillis());
        if (policy.multiplier() > 1) {
            return Math.max(policy.minDelayMillis(), most);
        }
        return bound(policy, policy.firstDelayMillis() == 0 ? SECOND_DELAY_MILLIS : policy.firstDelayMillis(), most);
    }

    /** One time, or a range of times, in the largest unit that needs no fraction. */
    static String time(long... millis) {
        if (areMultiples(millis, 3_600_000)) {
            return in(millis, 3_600_000, " h");
        }
        if (areMultiples(millis, 60_000)) {
            return in(millis, 60_000, " min");
        }
        return areMultiples(millis, 1_000) ? in(millis, 1_000, " s") : in(millis, 1, " ms");
    }

    private static boolean areMultiples(long[] millis, long unit) {
        return Arrays.stream(millis).allMatch(time -> time % unit == 0);
    }

    private static String in(long[] millis, long unit, String name) {
        return Arrays.stream(millis)
                .mapToObj(time -> String.valueOf(time / unit))
                .collect(Collectors.joining("-", "", name));
    }
}
