package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttemptCountTest {

    private static final ReconnectPolicy POLICY = ReconnectPolicy.forCode(1006).withMaxAttempts(2);
    private static final ReconnectPolicy OTHER = ReconnectPolicy.forCode(1012);

    private final AttemptCount count = new AttemptCount();

    private Optional<Duration> delay(ReconnectPolicy policy) {
        return count.delay(policy, policy, FixedRandom.LONGEST);
    }

    @Test
    void eachPolicyHasItsOwn() {
        count.add();
        count.add(OTHER);
        count.add(OTHER);
        assertEquals(3, count.all());
        assertEquals(Optional.of(Duration.ofMillis(4_999)), delay(POLICY));
        count.add(POLICY);
        assertEquals(Optional.of(Duration.ofMillis(9_999)), delay(POLICY));
        count.add(POLICY);
        assertEquals(Optional.empty(), delay(POLICY));
        assertEquals(Optional.of(Duration.ofMillis(119_999)), delay(OTHER));
    }

    @Test
    void beginsAnew() {
        count.add(POLICY);
        count.add(POLICY);
        count.clear();
        assertEquals(0, count.all());
        assertEquals(Optional.of(Duration.ofMillis(4_999)), delay(POLICY));
    }
}
