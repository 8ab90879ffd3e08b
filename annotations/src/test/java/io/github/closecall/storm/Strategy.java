package io.github.closecall.storm;

import io.github.closecall.ReconnectPolicy;
import java.time.Duration;
import java.util.List;

/** A way to come back after a closure that all clients of a storm follow. */
record Strategy(String name, Backoff backoff) {

    private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

    /** The default policy for a close code, and what programs do instead, with the same mean first delay. */
    static List<Strategy> forCode(int code) {
        ReconnectPolicy policy = ReconnectPolicy.forCode(code);
        long mean = policy.minDelayMillis() + policy.firstDelayMillis() / 2;
        long max = policy.maxDelayMillis();
        return List.of(
                closeCall(policy),
                fixed(mean),
                exponential(mean, max),
                fullJitter(2 * mean, max),
                afterRefusals(policy, RETRY_AFTER));
    }

    /** The same policy as a reconnector follows it where each refusal of the server asks for a time. */
    static Strategy afterRefusals(ReconnectPolicy policy, Duration retryAfter) {
        long missing = Math.max(0, retryAfter.toMillis() - policy.minDelayMillis());
        Backoff backoff = closeCall(policy).backoff();
        return new Strategy(
                "Retry-After",
                (attempt, random) -> backoff.delayMillis(attempt, random) + (attempt == 0 ? 0 : missing));
    }

    static Strategy closeCall(ReconnectPolicy policy) {
        return new Strategy(
                "CloseCall",
                (attempt, random) -> policy.delay(attempt, random).orElseThrow().toMillis());
    }

    static Strategy fixed(long delay) {
        return new Strategy("fixed delay", (attempt, random) -> delay);
    }

    static Strategy exponential(long first, long max) {
        return new Strategy("exponential", (attempt, random) -> doubled(first, attempt, max));
    }

    static Strategy fullJitter(long first, long max) {
        return new Strategy(
                "full jitter", (attempt, random) -> (long) (random.nextDouble() * doubled(first, attempt, max)));
    }

    private static long doubled(long first, int attempt, long max) {
        return (long) Math.min((double) max, Math.scalb((double) first, attempt));
    }
}
