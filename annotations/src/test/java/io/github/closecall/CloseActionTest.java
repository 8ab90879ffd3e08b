package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

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
    }
}
