package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.closecall.FakeLibrary.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program's own code throws changes nothing. */
class ConnectionCallbacksTest extends ConnectionFixture {

    @Test
    void whenTheHandlerThrowsTheAnnotationsDecideAndThenTheExceptionIsUncaught() {
        IllegalStateException thrown = new IllegalStateException("handler");
        CloseAction after = CloseAction.reconnect(ReconnectPolicy.forCode(1012));
        List<Object> order = new ArrayList<>();
        FakeLibrary failing = new FakeLibrary(
                new CloseDispatcher<>() {
                    @Override
                    public CloseAction dispatch(Session session, CloseEvent event) {
                        throw thrown;
                    }

                    @Override
                    public CloseAction after(CloseEvent event) {
                        return after;
                    }
                },
                ConnectionLimits.defaults());
        failing.onEnd((session, event, action) -> order.add(action));
        var unused = failing.connecting();
        Session session = failing.sessions.get(0);
        session.open();
        uncaughtInto(order, () -> session.connection.lost(session, null));

        assertEquals(List.of(after, thrown), order);
    }

    @Test
    void whatTheListenerThrowsIsUncaughtToo() {
        AssertionError thrown = new AssertionError("listener");
        library.onEnd((session, event, action) -> {
            throw thrown;
        });
        Session session = open();
        List<Object> uncaught = new ArrayList<>();
        uncaughtInto(uncaught, () -> session.connection.lost(session, null));

        assertEquals(List.of(thrown), uncaught);
    }

    private static void uncaughtInto(List<Object> uncaught, Runnable task) {
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, failure) -> uncaught.add(failure));
        try {
            task.run();
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }
    }

    @Test
    void thereIsOneListener() {
        library.onEnd((session, event, action) -> {});
        assertThrows(IllegalStateException.class, () -> library.onEnd((session, event, action) -> {}));
    }

    @Test
    void aDispatcherWithoutAnAnswerStops() {
        @SuppressWarnings("NullAway") // A dispatcher written by hand may be wrong.
        FakeLibrary wrong = new FakeLibrary((session, event) -> null, ConnectionLimits.defaults());
        List<Object> actions = new ArrayList<>();
        wrong.onEnd((session, event, action) -> actions.add(action));
        var unused = wrong.connecting();
        Session session = wrong.sessions.get(0);
        session.open();
        List<Object> uncaught = new ArrayList<>();
        uncaughtInto(uncaught, () -> session.connection.lost(session, null));

        assertEquals(List.of(CloseAction.stop()), actions);
        assertInstanceOf(NullPointerException.class, uncaught.get(0));
    }
}
