package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CloseDispatcherTest {

    @Test
    @SuppressWarnings("NullAway") // Before JDK 22 it does not see that the session type is nullable.
    void codeAndReasonMakeAnEventOfUnknownOrigin() {
        List<@Nullable Object> received = new ArrayList<>();
        CloseAction action = CloseAction.stop().withUserMessage("text");
        CloseDispatcher<@Nullable String> dispatcher = (session, event) -> {
            received.add(session);
            received.add(event);
            return action;
        };
        assertSame(action, dispatcher.dispatch("session", 4001, "reason"));
        assertSame(action, dispatcher.dispatch(null, 1005, null));
        assertEquals("session", received.get(0));
        assertEquals(CloseEvent.of(4001, "reason"), received.get(1));
        assertEquals(null, received.get(2));
        assertEquals(CloseEvent.of(1005, ""), received.get(3));
    }

    @Test
    void anExceptionOfTheHandlerComesThroughUnchanged() {
        RuntimeException failure = new IllegalStateException("handler");
        CloseDispatcher<String> dispatcher = (session, event) -> {
            throw failure;
        };
        assertSame(
                failure, assertThrows(IllegalStateException.class, () -> dispatcher.dispatch("session", 1000, null)));
    }
}
