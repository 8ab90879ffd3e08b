package io.github.closecall;

import io.github.closecall.registry.CloseCodeTable;
import io.github.closecall.registry.Retry;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * When to reconnect after a closure, and how often. Immutable.
 *
 * <p>The delay before attempt n, counted from 0, is uniformly random between {@code minDelay} and {@code min(maxDelay,
 * max(firstDelay * multiplier^n, minDelay + firstDelay))}, in whole milliseconds. From the second attempt on, a
 * {@code maxDelay} below a second counts as a second, and so does a {@code firstDelay} of 0: no setting makes a client
 * reconnect without a pause to a server that drops each connection. The random delay keeps the clients of a server that
 * went down from coming back all at once, and no {@code minDelay} removes it. The growing bound is the truncated
 * exponential backoff that RFC 6455 section 7.2.3 asks for.
 *
 * <p>A simulation shows what the defaults do to a server: a million clients lose their connection at the same moment,
 * and the server accepts 10,000 connections a second and refuses the others. The peak is the highest number of attempts
 * in any second, as a multiple of what the server accepts. "Fixed", "exponential" (doubling, not random) and "full
 * jitter" (random from 0 to a doubling bound) have the same mean first delay as the default of the code. With
 * "Retry-After", a {@link Reconnector} follows the default, and each refusal asks for a minute.
 *
 * <table>
 * <caption>Peak, refused attempts per client, time until 99 % are back</caption>
 * <thead>
 * <tr><th>Code</th><th>Default</th><th>Retry-After</th><th>Fixed</th><th>Exponential</th><th>Full jitter</th></tr>
 * </thead>
 * <tbody>
 * <tr><th>1012</th><td>4.4, 1.0, 186 s</td><td>3.4, 0.8, 270 s</td><td>100, 49.5, 33 min</td><td>100, 49.5, 8 h</td><td>3.4, 0.8, 179 s</td></tr>
 * <tr><th>1006</th><td>29.5, 3.1, 189 s</td><td>20.1, 2.4, 349 s</td><td>100, 49.5, 248 s</td><td>100, 49.5, 8 h</td><td>29.5, 3.1, 189 s</td></tr>
 * <tr><th>1013</th><td>0.6, 0, 209 s</td><td>0.6, 0, 209 s</td><td>100, 49.5, 3 h</td><td>100, 49.5, 16 h</td><td>0.4, 0, 238 s</td></tr>
 * </tbody>
 * </table>
 *
 * <p>For 1006 the default is full jitter. For 1012 and 1013, full jitter has the lower peak because it brings the first
 * clients back at once, which the registrations of these codes ask clients not to do; after 1013, both stay below what
 * the server accepts. No growth of the bound lowers the peaks of 1012 and 1006 without a much longer recovery. A
 * service whose clients can wait may choose a longer first delay: 10 s instead of 5 s after 1006 halves the peak
 * without changing the recovery time.
 *
 * <p><img src="{@docRoot}/doc-files/reconnect-storm.svg" alt="Attempts a second over the server's capacity, against
 * time, for the three close codes and four strategies">
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.2.3">RFC 6455 section 7.2.3, Recovering from Abnormal
 *     Closure</a>
 */
public final class ReconnectPolicy {

    /** The number of attempts that stands for no limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /**
     * From the second attempt on, the bound if the first delay is 0, and the lowest possible maximum delay: a server
     * may drop each connection.
     */
    private static final long SECOND_DELAY_MILLIS = 1_000;

    /** A server that asks for longer is mistaken, or will not be back. */
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(1);

    private final long minDelayMillis;
    private final long firstDelayMillis;
    private final long maxDelayMillis;
    private final double multiplier;
    private final int maxAttempts;

    private ReconnectPolicy(
            long minDelayMillis, long firstDelayMillis, long maxDelayMillis, double multiplier, int maxAttempts) {
        this.minDelayMillis = minDelayMillis;
        this.firstDelayMillis = firstDelayMillis;
        this.maxDelayMillis = maxDelayMillis;
        this.multiplier = multiplier;
        this.maxAttempts = maxAttempts;
    }

    /**
     * Returns the default policy for a close code. The number of attempts is unlimited and the multiplier is 2. The
     * delays are:
     *
     * <ul>
     *   <li>1012 (Service Restart): minimum delay 5 s, first delay 30 s, maximum delay 5 min. Its registration asks for
     *       a random delay of 5 to 30 s.
     *   <li>1013 (Try Again Later): minimum delay 30 s, first delay 3 min, maximum delay 10 min. Its registration asks
     *       clients not to hurry back.
     *   <li>all others: minimum delay 0, first delay 5 s, maximum delay 5 min, as in RFC 6455 section 7.2.3.
     * </ul>
     *
     * @param code any close code
     * @return the policy
     */
    public static ReconnectPolicy forCode(int code) {
        Retry retry = CloseCodeTable.row(code).retry();
        return new ReconnectPolicy(
                retry.minDelayMillis(), retry.firstDelayMillis(), retry.maxDelayMillis(), 2, UNLIMITED);
    }

    /**
     * Returns this policy with another minimum delay. If it is above the maximum delay, it takes precedence.
     *
     * @param millis the minimum delay before any attempt in milliseconds
     * @return the changed policy
     * @throws IllegalArgumentException if {@code millis} is negative
     */
    public ReconnectPolicy withMinDelayMillis(long millis) {
        return new ReconnectPolicy(
                delay(millis, "minDelayMillis"), firstDelayMillis, maxDelayMillis, multiplier, maxAttempts);
    }

    /**
     * Returns this policy with another upper bound for the delay before the first attempt.
     *
     * @param millis the upper bound in milliseconds; with 0, the first attempt is made at once, and the bound of later
     *     ones grows from a second
     * @return the changed policy
     * @throws IllegalArgumentException if {@code millis} is negative
     */
    public ReconnectPolicy withFirstDelayMillis(long millis) {
        return new ReconnectPolicy(
                minDelayMillis, delay(millis, "firstDelayMillis"), maxDelayMillis, multiplier, maxAttempts);
    }

    /**
     * Returns this policy with another upper bound for all delays.
     *
     * @param millis the upper bound in milliseconds; a value below a second bounds only the delay before the first
     *     attempt, and a second bounds the others
     * @return the changed policy
     * @throws IllegalArgumentException if {@code millis} is negative
     */
    public ReconnectPolicy withMaxDelayMillis(long millis) {
        return new ReconnectPolicy(
                minDelayMillis, firstDelayMillis, delay(millis, "maxDelayMillis"), multiplier, maxAttempts);
    }

    /**
     * Returns this policy with another factor by which the upper bound grows from one attempt to the next.
     *
     * @param factor the factor
     * @return the changed policy
     * @throws IllegalArgumentException if {@code factor} is below 1, infinite or not a number
     */
    public ReconnectPolicy withMultiplier(double factor) {
        if (!Double.isFinite(factor) || factor < 1) {
            throw new IllegalArgumentException("multiplier must be finite and at least 1, but is " + factor);
        }
        return new ReconnectPolicy(minDelayMillis, firstDelayMillis, maxDelayMillis, factor, maxAttempts);
    }

    /**
     * Returns this policy with another maximum number of attempts.
     *
     * @param attempts how many attempts in a row may fail before the client gives up; 0 for none at all,
     *     {@link #UNLIMITED} for no limit
     * @return the changed policy
     * @throws IllegalArgumentException if {@code attempts} is negative
     */
    public ReconnectPolicy withMaxAttempts(int attempts) {
        if (attempts < 0) {
            throw new IllegalArgumentException("maxAttempts must not be negative, but is " + attempts);
        }
        return new ReconnectPolicy(minDelayMillis, firstDelayMillis, maxDelayMillis, multiplier, attempts);
    }

    private static long delay(long millis, String name) {
        if (millis < 0) {
            throw new IllegalArgumentException(name + " must not be negative, but is " + millis);
        }
        return millis;
    }

    /**
     * Returns how long to wait before an attempt.
     *
     * @param attempt the number of attempts that failed since the connection ended, from 0
     * @param random the source of the random delay
     * @return the delay, empty when the attempts are used up
     * @throws IllegalArgumentException if {@code attempt} is negative
     * @throws NullPointerException if {@code random} is null
     */
    public Optional<Duration> delay(int attempt, Random random) {
        Objects.requireNonNull(random, "random");
        if (attempt < 0) {
            throw new IllegalArgumentException("attempt must not be negative, but is " + attempt);
        }
        if (maxAttempts != UNLIMITED && attempt >= maxAttempts) {
            return Optional.empty();
        }
        // Random.nextLong(origin, bound) is missing on Android.
        double part = random.nextDouble() * (bound(attempt) - minDelayMillis);
        return Optional.of(Duration.ofMillis(minDelayMillis + (long) part));
    }

    /**
     * Returns the upper bound of the delay before an attempt; a power that overflows is infinite, and bounded by the
     * maximum delay.
     */
    private long bound(int attempt) {
        boolean afterNoDelay = firstDelayMillis == 0 && attempt > 0;
        long first = afterNoDelay ? SECOND_DELAY_MILLIS : firstDelayMillis;
        double grown = first * Math.pow(multiplier, afterNoDelay ? attempt - 1 : attempt);
        long random = Math.max((long) grown, sum(minDelayMillis, first));
        long greatest = attempt == 0 ? maxDelayMillis : Math.max(maxDelayMillis, SECOND_DELAY_MILLIS);
        return Math.max(minDelayMillis, Math.min(greatest, random));
    }

    /** Returns this policy with the minimum delay that a server asked for; the random delay is added to it. */
    ReconnectPolicy notBefore(Duration retryAfter) {
        long millis = bounded(retryAfter).toMillis();
        return millis <= minDelayMillis
                ? this
                : withMinDelayMillis(millis)
                        .withMaxDelayMillis(Math.max(maxDelayMillis, sum(millis, firstDelayMillis)));
    }

    /**
     * Lengthens a delay of this policy to what a server asked for. Raises the minimum delay to that, and keeps the
     * width of the random range above it, which grows from attempt to attempt.
     */
    Duration putOff(Duration delay, Duration retryAfter) {
        Duration missing = bounded(retryAfter).minusMillis(minDelayMillis);
        return missing.isNegative() ? delay : delay.plus(missing);
    }

    private static Duration bounded(Duration retryAfter) {
        return retryAfter.compareTo(LONGEST_RETRY_AFTER) < 0 ? retryAfter : LONGEST_RETRY_AFTER;
    }

    private static long sum(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    /**
     * The minimum delay before any attempt.
     *
     * @return milliseconds, not negative
     */
    public long minDelayMillis() {
        return minDelayMillis;
    }

    /**
     * The upper bound of the delay before the first attempt.
     *
     * @return milliseconds, not negative
     */
    public long firstDelayMillis() {
        return firstDelayMillis;
    }

    /**
     * The upper bound of all delays.
     *
     * @return milliseconds, not negative
     */
    public long maxDelayMillis() {
        return maxDelayMillis;
    }

    /**
     * The factor by which the upper bound grows from one attempt to the next.
     *
     * @return a finite number, at least 1
     */
    public double multiplier() {
        return multiplier;
    }

    /**
     * How many attempts in a row may fail before the client gives up.
     *
     * @return the number, not negative; {@link #UNLIMITED} for no limit
     */
    public int maxAttempts() {
        return maxAttempts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReconnectPolicy that
                && minDelayMillis == that.minDelayMillis
                && firstDelayMillis == that.firstDelayMillis
                && maxDelayMillis == that.maxDelayMillis
                && Double.compare(multiplier, that.multiplier) == 0
                && maxAttempts == that.maxAttempts;
    }

    @Override
    public int hashCode() {
        return Objects.hash(minDelayMillis, firstDelayMillis, maxDelayMillis, multiplier, maxAttempts);
    }

    @Override
    public String toString() {
        return "after " + minDelayMillis + " ms to " + bound(0) + " ms, growing by " + multiplier + " up to "
                + bound(Integer.MAX_VALUE) + " ms, "
                + (maxAttempts == UNLIMITED ? "without limit" : "at most " + maxAttempts + " times");
    }
}
