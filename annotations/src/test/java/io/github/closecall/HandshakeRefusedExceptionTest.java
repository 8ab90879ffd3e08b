package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandshakeRefusedExceptionTest {

    @Test
    void someStatusesAreTransient() {
        Set<Integer> expected = IntStream.rangeClosed(500, 999).boxed().collect(Collectors.toCollection(TreeSet::new));
        expected.removeAll(Set.of(501, 505));
        expected.addAll(Set.of(404, 408, 425, 429));
        Set<Integer> actual = IntStream.rangeClosed(200, 999)
                .filter(status -> new HandshakeRefusedException(status, null).isTransient())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, actual);
    }

    @Test
    void saysWhetherConnectingAgainCanHelp() {
        assertEquals(
                "the server refused the opening handshake with HTTP status 403; connecting again unchanged will be"
                        + " refused again",
                new HandshakeRefusedException(403, null).getMessage());
        assertEquals(
                "the server refused the opening handshake with HTTP status 503; connecting again may help",
                new HandshakeRefusedException(503, null).getMessage());
        HandshakeRefusedException told = new HandshakeRefusedException(429, Duration.ofSeconds(90));
        assertEquals(
                "the server refused the opening handshake with HTTP status 429; connecting again may help, after"
                        + " PT1M30S",
                told.getMessage());
        assertEquals(429, told.status());
        assertEquals(Optional.of(Duration.ofSeconds(90)), told.retryAfter());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99, 100, 101, 103, 199, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesWhatIsNoRefusal(int status) {
        assertThrows(IllegalArgumentException.class, () -> new HandshakeRefusedException(status, null));
    }

    @Test
    void refusesANegativeRetryAfter() {
        assertThrows(IllegalArgumentException.class, () -> new HandshakeRefusedException(503, Duration.ofNanos(-1)));
    }
}
