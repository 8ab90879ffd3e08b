package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReconnectPolicyTest {

    private static final ReconnectPolicy POLICY = ReconnectPolicy.forCode(1006);

    @ParameterizedTest
    @CsvSource({
        "1012, 5000, 30000, 300000",
        "1013, 30000, 180000, 600000",
        "1006, 0, 5000, 300000",
        "1001, 0, 5000, 300000",
        "1011, 0, 5000, 300000",
        "4999, 0, 5000, 300000",
        "-1, 0, 5000, 300000"
    })
    void defaultsFollowTheCode(int code, long min, long first, long max) {
        ReconnectPolicy policy = ReconnectPolicy.forCode(code);
        assertEquals(min, policy.minDelayMillis());
        assertEquals(first, policy.firstDelayMillis());
        assertEquals(max, policy.maxDelayMillis());
        assertEquals(2, policy.multiplier());
        assertEquals(ReconnectPolicy.UNLIMITED, policy.maxAttempts());
    }

    @Test
    void eachChangeChangesOneThing() {
        List<UnaryOperator<ReconnectPolicy>> changes = List.of(
                policy -> policy.withMinDelayMillis(1),
                policy -> policy.withFirstDelayMillis(2),
                policy -> policy.withMaxDelayMillis(3),
                policy -> policy.withMultiplier(4),
                policy -> policy.withMaxAttempts(5));
        for (UnaryOperator<ReconnectPolicy> change : changes) {
            assertNotEquals(POLICY, change.apply(POLICY));
            assertEquals(change.apply(POLICY), change.apply(POLICY));
            assertEquals(change.apply(POLICY).hashCode(), change.apply(POLICY).hashCode());
        }
        ReconnectPolicy all = POLICY;
        for (UnaryOperator<ReconnectPolicy> change : changes) {
            all = change.apply(all);
        }
        assertEquals(1, all.minDelayMillis());
        assertEquals(2, all.firstDelayMillis());
        assertEquals(3, all.maxDelayMillis());
        assertEquals(4, all.multiplier());
        assertEquals(5, all.maxAttempts());
        assertEquals("after 1 ms to 3 ms, growing by 4.0 up to 1000 ms, at most 5 times", all.toString());
        assertEquals("after 0 ms to 5000 ms, growing by 2.0 up to 300000 ms, without limit", POLICY.toString());
        assertEquals(
                "after 6000 ms to 11000 ms, growing by 2.0 up to 300000 ms, without limit",
                POLICY.withMinDelayMillis(6_000).toString());
        assertEquals(
                "after 0 ms to 5000 ms, growing by 1.0 up to 5000 ms, without limit",
                POLICY.withMultiplier(1).toString());
        assertNotEquals(POLICY, (Object) "policy");
    }

    @Test
    void isEmptyWhenTheAttemptsAreUsedUp() {
        ReconnectPolicy thrice = POLICY.withMaxAttempts(3);
        Random random = new Random(1);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertEquals(true, thrice.delay(attempt, random).isPresent());
        }
        assertEquals(Optional.empty(), thrice.delay(3, random));
        assertEquals(Optional.empty(), thrice.delay(Integer.MAX_VALUE, random));
    }

    @Test
    void withoutLimitTheLastAttemptHasADelayToo() {
        Random random = new Random(1);
        assertEquals(true, POLICY.delay(Integer.MAX_VALUE, random).isPresent());
        ReconnectPolicy nearly = POLICY.withMaxAttempts(Integer.MAX_VALUE - 1);
        assertEquals(true, nearly.delay(Integer.MAX_VALUE - 2, random).isPresent());
        assertEquals(Optional.empty(), nearly.delay(Integer.MAX_VALUE - 1, random));
    }

    @Test
    void aLeastDelayAboveTheGreatestWins() {
        ReconnectPolicy policy = POLICY.withMinDelayMillis(9_000).withMaxDelayMillis(10);
        assertEquals(Optional.of(Duration.ofSeconds(9)), policy.delay(0, new Random(1)));
        assertEquals(Optional.of(Duration.ofSeconds(9)), policy.delay(99, new Random(1)));
    }

    @Test
    void noLeastDelayRemovesTheRandomness() {
        ReconnectPolicy patient = POLICY.withMinDelayMillis(10_000);
        for (int attempt : new int[] {0, 1}) {
            assertEquals(14_999, longest(patient, attempt));
            assertEquals(10_000, shortest(patient, attempt));
        }
        assertEquals(19_999, longest(patient, 2));
        assertEquals(10_999, longest(patient.withMaxDelayMillis(11_000), 0));
    }

    @Test
    void withoutAFirstDelayOnlyTheFirstAttemptIsMadeAtOnce() {
        ReconnectPolicy policy = POLICY.withFirstDelayMillis(0);
        assertEquals(0, longest(policy, 0));
        assertEquals(999, longest(policy, 1));
        assertEquals(1_999, longest(policy, 2));
        assertEquals(299_999, longest(policy, 5_000));
        assertEquals(10_999, longest(policy.withMinDelayMillis(10_000), 1));
    }

    /** Nothing that a program sets lets its clients hammer a server: the greatest delay counts as a second at least. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 500})
    void noGreatestDelayRemovesTheDelayAfterTheFirstAttempt(long most) {
        ReconnectPolicy policy = POLICY.withFirstDelayMillis(0).withMaxDelayMillis(most);
        assertEquals(0, longest(policy, 0));
        assertEquals(999, longest(policy, 1));
        assertEquals(999, longest(policy, 5_000));
        assertEquals(Math.max(0, most - 1), longest(POLICY.withMaxDelayMillis(most), 0));
        assertEquals(999, longest(POLICY.withMaxDelayMillis(most), 1));
    }

    private static long longest(ReconnectPolicy policy, int attempt) {
        return policy.delay(attempt, FixedRandom.LONGEST).orElseThrow().toMillis();
    }

    private static long shortest(ReconnectPolicy policy, int attempt) {
        return policy.delay(attempt, FixedRandom.SHORTEST).orElseThrow().toMillis();
    }

    @Test
    void aDelayIsPutOffByWhatTheLeastDelayLacks() {
        ReconnectPolicy patient = ReconnectPolicy.forCode(1012);
        Duration drawn = Duration.ofSeconds(20);
        assertEquals(Duration.ofSeconds(75), patient.putOff(drawn, Duration.ofSeconds(60)));
        assertEquals(drawn, patient.putOff(drawn, Duration.ofSeconds(5)));
        assertEquals(drawn, patient.putOff(drawn, Duration.ZERO));
        assertEquals(Duration.ofDays(1).plusSeconds(15), patient.putOff(drawn, Duration.ofDays(2)));
    }

    @Test
    void noAttemptAtAllIsPossible() {
        assertEquals(Optional.empty(), POLICY.withMaxAttempts(0).delay(0, new Random(1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void refusesNegativeDelays(long millis) {
        assertThrows(IllegalArgumentException.class, () -> POLICY.withMinDelayMillis(millis));
        assertThrows(IllegalArgumentException.class, () -> POLICY.withFirstDelayMillis(millis));
        assertThrows(IllegalArgumentException.class, () -> POLICY.withMaxDelayMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -2, 0.999, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesMultipliersThatDoNotGrow(double factor) {
        assertThrows(IllegalArgumentException.class, () -> POLICY.withMultiplier(factor));
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without a null checker exist.
    void refusesWrongAttemptsAndNull() {
        assertThrows(IllegalArgumentException.class, () -> POLICY.withMaxAttempts(-1));
        assertThrows(IllegalArgumentException.class, () -> POLICY.withMaxAttempts(Integer.MIN_VALUE));
        assertThrows(IllegalArgumentException.class, () -> POLICY.delay(-1, new Random(1)));
        assertThrows(IllegalArgumentException.class, () -> POLICY.delay(Integer.MIN_VALUE, new Random(1)));
        assertThrows(NullPointerException.class, () -> POLICY.delay(0, null));
    }
}
