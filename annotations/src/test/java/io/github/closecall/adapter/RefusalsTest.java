package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.closecall.HandshakeRefusedException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private final IOException failure = new IOException("not upgraded");

    @Test
    void aStatusIsARefusal() {
        Throwable refusal = Refusals.of(503, "7", failure);

        HandshakeRefusedException refused = assertInstanceOf(HandshakeRefusedException.class, refusal);
        assertEquals(503, refused.status());
        assertEquals(Optional.of(Duration.ofSeconds(7)), refused.retryAfter());
        assertSame(failure, refused.getCause());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 403, 600, 998})
    void everyStatusOfAFinalAnswerIs(int status) {
        assertInstanceOf(HandshakeRefusedException.class, Refusals.of(status, null, failure));
    }

    /** Interim answers, switching protocols with a wrong key, and what Netty makes of an answer that is no HTTP. */
    @ParameterizedTest
    @ValueSource(ints = {0, 99, 100, 101, 103, 199, 999, 1000})
    void nothingElseIs(int status) {
        assertSame(failure, Refusals.of(status, null, failure));
    }
}
