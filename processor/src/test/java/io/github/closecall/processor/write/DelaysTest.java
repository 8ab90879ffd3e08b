package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.ReconnectPolicy;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The words for a policy, and that they are what it does. */
class DelaysTest {

    private static final ReconnectPolicy POLICY = ReconnectPolicy.forCode(4000);

    @Test
    void defaults() {
        assertEquals("after 0-5 s, growing to 5 min", Delays.describe(ReconnectPolicy.forCode(1006)));
        assertEquals("after 5-35 s, growing to 5 min", Delays.describe(ReconnectPolicy.forCode(1012)));
        assertEquals("after 30-210 s, growing to 10 min", Delays.describe(ReconnectPolicy.forCode(1013)));
    }

    @Test
    void attempts() {
        assertEquals("after 0-5 s, growing to 5 min, once", Delays.describe(POLICY.withMaxAttempts(1)));
        assertEquals("after 0-5 s, growing to 5 min, 5 times at most", Delays.describe(POLICY.withMaxAttempts(5)));
    }

    @Test
    void units() {
        assertEquals(
                "after 0-250 ms, growing to 1 h",
                Delays.describe(POLICY.withFirstDelayMillis(250).withMaxDelayMillis(3_600_000)));
        assertEquals(
                "after 1-3 min, growing to 5 min",
                Delays.describe(POLICY.withMinDelayMillis(60_000).withFirstDelayMillis(120_000)));
        assertEquals(
                "after 60-90 s",
                Delays.describe(POLICY.withMinDelayMillis(60_000)
                        .withMaxDelayMillis(90_000)
                        .withFirstDelayMillis(40_000)));
    }

    @Test
    void withoutADelayOrWithoutGrowth() {
        assertEquals("at once, growing to 5 min", Delays.describe(POLICY.withFirstDelayMillis(0)));
        assertEquals(
                "at once, growing to 1 s",
                Delays.describe(POLICY.withFirstDelayMillis(0).withMaxDelayMillis(0)));
        assertEquals(
                "at once, growing to 1 s",
                Delays.describe(POLICY.withFirstDelayMillis(0).withMultiplier(1)));
        assertEquals("after 0-5 s", Delays.describe(POLICY.withMultiplier(1)));
        assertEquals(
                "after 10 s", Delays.describe(POLICY.withMinDelayMillis(10_000).withMaxDelayMillis(10_000)));
        assertEquals(
                "after 10 s", Delays.describe(POLICY.withMinDelayMillis(10_000).withMaxDelayMillis(5_000)));
    }

    @Test
    void isWhatThePolicyDraws() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            ReconnectPolicy policy = POLICY.withMinDelayMillis(random.nextInt(9_999))
                    .withFirstDelayMillis(1 + random.nextInt(9_999))
                    .withMaxDelayMillis(20_001 + random.nextInt(9_999));
            assertEquals(
                    Delays.time(delay(policy, 0, 0), delay(policy, 0, 1)) + ", growing to "
                            + Delays.time(delay(policy, 99, 1)),
                    Delays.describe(policy).replace("after ", ""),
                    policy::toString);
        }
    }

    private static long delay(ReconnectPolicy policy, int attempt, double drawn) {
        Random random = new Random() {
            private static final long serialVersionUID = 1;

            @Override
            public double nextDouble() {
                return drawn;
            }
        };
        return policy.delay(attempt, random).orElseThrow().toMillis();
    }
}
