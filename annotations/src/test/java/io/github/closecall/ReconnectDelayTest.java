package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of the delay, for random policies and every kind of attempt number, against exact arithmetic. */
class ReconnectDelayTest {

    private static final int ROUNDS = 50_000;
    private static final MathContext PRECISE = new MathContext(50);
    private static final BigDecimal HUGE = BigDecimal.valueOf(Long.MAX_VALUE).multiply(BigDecimal.TEN);

    private static final double[] MULTIPLIERS = {
        1, Math.nextUp(1.0), 1.000_000_1, 1.1, 1.5, 2, 3, 10, 1e18, 1e300, Double.MAX_VALUE
    };
    private static final long[] DELAYS = {
        0,
        1,
        2,
        999,
        5_000,
        300_000,
        (1L << 53) - 1,
        (1L << 53) + 1,
        Long.MAX_VALUE / 2,
        Long.MAX_VALUE - 1,
        Long.MAX_VALUE
    };

    @Test
    void theDelayStaysWithinItsBounds() {
        SplittableRandom random = new SplittableRandom(1);
        Random delays = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            ReconnectPolicy policy = policy(random);
            int attempt = attempt(random);
            long millis = policy.delay(attempt, delays).orElseThrow().toMillis();
            String what = policy + ", attempt " + attempt + ": " + millis;
            assertTrue(millis >= policy.minDelayMillis(), what);
            assertTrue(millis <= Math.max(policy.minDelayMillis(), greatest(policy, attempt)), what);
            assertTrue(millis <= widened(bound(policy, attempt)), what);
        }
    }

    @Test
    void theLongestDelayIsTheBound() {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < ROUNDS; round++) {
            ReconnectPolicy policy = policy(random);
            int attempt = attempt(random);
            long longest =
                    policy.delay(attempt, FixedRandom.LONGEST).orElseThrow().toMillis();
            long bound = bound(policy, attempt);
            String what = policy + ", attempt " + attempt + ": up to " + longest + ", not " + bound;
            assertTrue(Math.abs((double) longest - bound) <= 1 + 1e-14 * bound, what);
            long shortest =
                    policy.delay(attempt, FixedRandom.SHORTEST).orElseThrow().toMillis();
            assertEquals(policy.minDelayMillis(), shortest, what);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1006, 1012, 1013})
    void theDelaysAreUniform(int code) {
        ReconnectPolicy policy = ReconnectPolicy.forCode(code);
        Random random = new Random(3);
        int[] tenths = new int[10];
        long width = policy.firstDelayMillis();
        for (int round = 0; round < 100_000; round++) {
            long millis = policy.delay(0, random).orElseThrow().toMillis();
            tenths[(int) (10 * (millis - policy.minDelayMillis()) / width)]++;
        }
        for (int count : tenths) {
            assertEquals(10_000, count, 500);
        }
    }

    private static ReconnectPolicy policy(SplittableRandom random) {
        return ReconnectPolicy.forCode(1006)
                .withMinDelayMillis(delay(random))
                .withFirstDelayMillis(delay(random))
                .withMaxDelayMillis(delay(random))
                .withMultiplier(
                        random.nextBoolean()
                                ? MULTIPLIERS[random.nextInt(MULTIPLIERS.length)]
                                : random.nextDouble(1, 4));
    }

    private static long delay(SplittableRandom random) {
        return random.nextBoolean()
                ? DELAYS[random.nextInt(DELAYS.length)]
                : random.nextLong(Long.MAX_VALUE) >>> random.nextInt(63);
    }

    private static int attempt(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(70);
            case 1 -> Integer.MAX_VALUE - random.nextInt(3);
            default -> random.nextInt(Integer.MAX_VALUE);
        };
    }

    /**
     * {@code max(min, min(max, max(first * multiplier^attempt, min + first)))}, exactly but for the last of 50 digits;
     * {@code max} is at least a second after the first attempt.
     */
    private static long bound(ReconnectPolicy policy, int attempt) {
        boolean afterNoDelay = policy.firstDelayMillis() == 0 && attempt > 0;
        BigDecimal first = BigDecimal.valueOf(afterNoDelay ? 1_000 : policy.firstDelayMillis());
        BigDecimal power = BigDecimal.ONE;
        BigDecimal square = new BigDecimal(policy.multiplier());
        for (int bits = afterNoDelay ? attempt - 1 : attempt; bits != 0; bits >>>= 1) {
            if ((bits & 1) != 0) {
                power = power.multiply(square, PRECISE).min(HUGE);
            }
            square = square.multiply(square, PRECISE).min(HUGE);
        }
        long random = power.multiply(first)
                .max(first.add(BigDecimal.valueOf(policy.minDelayMillis())))
                .min(BigDecimal.valueOf(greatest(policy, attempt)))
                .longValue();
        return Math.max(policy.minDelayMillis(), random);
    }

    private static long greatest(ReconnectPolicy policy, int attempt) {
        return Math.max(policy.maxDelayMillis(), attempt > 0 ? 1_000 : 0);
    }

    /** A bound computed in floating point may be off by its last digits. */
    private static double widened(long bound) {
        return 1 + bound * (1 + 1e-14);
    }
}
