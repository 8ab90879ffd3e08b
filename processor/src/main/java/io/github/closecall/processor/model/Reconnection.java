package io.github.closecall.processor.model;

import io.github.closecall.ReconnectPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @Reconnect} annotation. An omitted element is null.
 *
 * @param minDelayMillis the minimum delay
 * @param firstDelayMillis the bound of the first delay
 * @param maxDelayMillis the bound of all delays
 * @param multiplier the factor by which the bound grows
 * @param maxAttempts the number of attempts
 * @param position the annotation
 */
public record Reconnection(
        @Nullable Setting<Long> minDelayMillis,
        @Nullable Setting<Long> firstDelayMillis,
        @Nullable Setting<Long> maxDelayMillis,
        @Nullable Setting<Double> multiplier,
        @Nullable Setting<Integer> maxAttempts,
        Position position) {

    /**
     * An element that was given.
     *
     * @param <T> the type of its value
     * @param value the value, valid or not
     * @param position where it was written
     */
    public record Setting<T>(T value, Position position) {}

    /** Whether every element was given, so that no default of the close code applies. */
    public boolean isComplete() {
        return minDelayMillis != null
                && firstDelayMillis != null
                && maxDelayMillis != null
                && multiplier != null
                && maxAttempts != null;
    }

    /** Whether the settings are a valid policy. */
    public boolean isValid() {
        return isNotNegative(minDelayMillis)
                && isNotNegative(firstDelayMillis)
                && isNotNegative(maxDelayMillis)
                && (multiplier == null || isMultiplier(multiplier.value()))
                && (maxAttempts == null || maxAttempts.value() >= 1);
    }

    /** The policy for a code; leaves out invalid settings, which are reported elsewhere. */
    public ReconnectPolicy policy(int code) {
        ReconnectPolicy policy = ReconnectPolicy.forCode(code);
        if (!isValid()) {
            return policy;
        }
        return policy.withMinDelayMillis(minDelayMillis(code))
                .withFirstDelayMillis(firstDelayMillis(code))
                .withMaxDelayMillis(maxDelayMillis(code))
                .withMultiplier(multiplier == null ? policy.multiplier() : multiplier.value())
                .withMaxAttempts(maxAttempts == null ? policy.maxAttempts() : maxAttempts.value());
    }

    /** Whether the multiplier is legal: finite and at least 1. */
    public static boolean isMultiplier(double value) {
        return value >= 1 && value <= Double.MAX_VALUE;
    }

    private static boolean isNotNegative(@Nullable Setting<Long> setting) {
        return setting == null || setting.value() >= 0;
    }

    /** The minimum delay for a code: the given delay, or the default of the code. */
    public long minDelayMillis(int code) {
        return minDelayMillis == null ? ReconnectPolicy.forCode(code).minDelayMillis() : minDelayMillis.value();
    }

    /** The bound of the first delay for a code: the given bound, or the default of the code. */
    public long firstDelayMillis(int code) {
        return firstDelayMillis == null ? ReconnectPolicy.forCode(code).firstDelayMillis() : firstDelayMillis.value();
    }

    /** The bound of all delays for a code: the given bound, or the default of the code. */
    public long maxDelayMillis(int code) {
        return maxDelayMillis == null ? ReconnectPolicy.forCode(code).maxDelayMillis() : maxDelayMillis.value();
    }
}
