package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloseActionTest {

    private static final ReconnectPolicy POLICY = ReconnectPolicy.forCode(1012);

    @Test
    void stopDoesNotConnectAgain() {
        assertEquals(Optional.empty(), CloseAction.stop().reconnectPolicy());
        assertEquals(Optional.empty(), CloseAction.stop().userMessage());
        assertSame(CloseAction.stop(), CloseAction.stop());
    }

    @Test
    void reconnectCarriesItsPolicy() {
        assertEquals(Optional.of(POLICY), CloseAction.reconnect(POLICY).reconnectPolicy());
        assertEquals(Optional.empty(), CloseAction.reconnect(POLICY).userMessage());
    }

    @Test
    void aMessageReplacesTheEarlierAndNothingElse() {
        CloseAction plain = CloseAction.reconnect(POLICY);
        CloseAction told = plain.withUserMessage("first").withUserMessage("second");
        assertEquals(Optional.of("second"), told.userMessage());
        assertEquals(Optional.of(POLICY), told.reconnectPolicy());
        assertEquals(Optional.empty(), plain.userMessage());
    }

    @Test
    void equalsByPolicyAndMessage() {
        CloseAction action = CloseAction.reconnect(POLICY).withUserMessage("text");
        CloseAction same = CloseAction.reconnect(ReconnectPolicy.forCode(1012)).withUserMessage("text");
        assertEquals(action, same);
        assertEquals(action.hashCode(), same.hashCode());
        assertNotEquals(action, action.withUserMessage("other"));
        assertNotEquals(action, CloseAction.stop().withUserMessage("text"));
        assertNotEquals(CloseAction.stop(), CloseAction.reconnect(POLICY));
        assertNotEquals(action, (Object) "text");
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1002, 1003, 1007, 1008, 1009, 1010, 1015})
    void nothingReconnectsGivenAFutileCode(int code) {
        CloseAction given =
                CloseAction.reconnect(POLICY).withUserMessage("text").given(CloseEvent.of(code, ""));
        assertEquals(CloseAction.stop().withUserMessage("text"), given);
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 1005, 1006, 1011, 1012, 1013, 1014, 3000, 4999})
    void allIsLeftGivenAnyOtherCode(int code) {
        CloseAction action = CloseAction.reconnect(POLICY).withUserMessage("text");
        assertSame(action, action.given(CloseEvent.of(code, "")));
        assertSame(CloseAction.stop(), CloseAction.stop().given(CloseEvent.of(code, "")));
    }

    @Test
    void aRefusalThatLastsStops() {
        CloseAction action = CloseAction.reconnect(POLICY).withUserMessage("text");
        assertEquals(CloseAction.stop().withUserMessage("text"), action.given(refused(401, null)));
        assertSame(action, action.given(refused(503, null)));
        assertSame(action, action.given(refused(404, null)));
    }

    @Test
    void aRefusalIsFoundBeneathOtherExceptions() {
        Exception wrapped = new IllegalStateException(new HandshakeRefusedException(401, null));
        assertEquals(CloseAction.stop(), CloseAction.reconnect(POLICY).given(CloseEvent.failure(wrapped)));
    }

    @Test
    void retryAfterIsTheLeastDelay() {
        CloseAction action = CloseAction.reconnect(POLICY).withUserMessage("text");
        assertEquals(action, action.given(refused(503, Duration.ofSeconds(5))));
        CloseAction patient = action.given(refused(503, Duration.ofSeconds(60)));
        assertEquals(Optional.of(POLICY.withMinDelayMillis(60_000)), patient.reconnectPolicy());
        assertEquals(Optional.of("text"), patient.userMessage());
    }

    @Test
    void retryAfterAboveTheGreatestDelayKeepsTheRandomness() {
        CloseAction action = CloseAction.reconnect(POLICY).given(refused(429, Duration.ofHours(1)));
        assertEquals(
                Optional.of(POLICY.withMinDelayMillis(3_600_000).withMaxDelayMillis(3_630_000)),
                action.reconnectPolicy());
    }

    @Test
    void retryAfterIsADayAtMost() {
        CloseAction action = CloseAction.reconnect(POLICY).given(refused(503, Duration.ofSeconds(Long.MAX_VALUE)));
        assertEquals(86_400_000, action.reconnectPolicy().orElseThrow().minDelayMillis());
    }

    private static CloseEvent refused(int status, @Nullable Duration retryAfter) {
        return CloseEvent.failure(new HandshakeRefusedException(status, retryAfter));
    }

    @Test
    void saysWhatItDoes() {
        assertEquals("stop", CloseAction.stop().toString());
        assertEquals(
                "reconnect " + POLICY + ", tell the user \"text\"",
                CloseAction.reconnect(POLICY).withUserMessage("text").toString());
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without a null checker exist.
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> CloseAction.reconnect(null));
        assertThrows(NullPointerException.class, () -> CloseAction.stop().withUserMessage(null));
        assertThrows(NullPointerException.class, () -> CloseAction.stop().given(null));
    }
}
