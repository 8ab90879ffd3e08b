package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CloseDispatcherTest {

    private static final CloseAction RECONNECT = CloseAction.reconnect(ReconnectPolicy.forCode(1012));

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

    @Test
    void afterIsToStopUnlessTheDispatcherKnowsBetter() {
        CloseDispatcher<String> dispatcher = (session, event) -> RECONNECT;
        assertSame(CloseAction.stop(), dispatcher.after(CloseEvent.of(1006, "")));
    }

    @Test
    void anObserverIsToldEveryEventAndItsAction() {
        List<Object> told = new ArrayList<>();
        CloseDispatcher<String> dispatcher = (session, event) -> RECONNECT;
        CloseDispatcher<String> observed =
                dispatcher.observedBy((session, event, action) -> told.addAll(List.of(session, event, action)));
        assertSame(RECONNECT, observed.dispatch("session", CloseEvent.of(1012, "")));
        assertEquals(List.of("session", CloseEvent.of(1012, ""), RECONNECT), told);
    }

    @Test
    void anObserverIsToldWhatFollowsWhenTheHandlerThrows() {
        IllegalStateException failure = new IllegalStateException("handler");
        CloseDispatcher<String> dispatcher = new CloseDispatcher<>() {
            @Override
            public CloseAction dispatch(String session, CloseEvent event) {
                throw failure;
            }

            @Override
            public CloseAction after(CloseEvent event) {
                return RECONNECT;
            }
        };
        List<CloseAction> told = new ArrayList<>();
        CloseDispatcher<String> observed = dispatcher.observedBy((session, event, action) -> told.add(action));
        assertSame(
                failure,
                assertThrows(IllegalStateException.class, () -> observed.dispatch("session", CloseEvent.of(1006, ""))));
        assertEquals(List.of(RECONNECT), told);
        assertSame(RECONNECT, observed.after(CloseEvent.of(1006, "")));
    }

    @Test
    void aFailingObserverChangesNothing() {
        List<Throwable> uncaught = new ArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            uncaught.add(failure);
            throw new IllegalStateException("the handler of uncaught exceptions fails as well");
        });
        try {
            Error failure = new AssertionError("observer");
            CloseDispatcher<String> dispatcher = (session, event) -> RECONNECT;
            CloseDispatcher<String> observed = dispatcher.observedBy((session, event, action) -> {
                throw failure;
            });
            assertSame(RECONNECT, observed.dispatch("session", CloseEvent.of(1012, "")));
            assertEquals(List.of(failure), uncaught);
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(before);
        }
    }
}
