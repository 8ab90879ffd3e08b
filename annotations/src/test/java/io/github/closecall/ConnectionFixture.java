package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.FakeLibrary.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A library whose connections do what a test says, and what is dispatched for them. */
abstract class ConnectionFixture {

    final ManualScheduler clock = new ManualScheduler();
    final List<@Nullable Session> sessions = new ArrayList<>();
    final List<CloseEvent> events = new ArrayList<>();
    final FakeLibrary library =
            new FakeLibrary(this::dispatch, ConnectionLimits.defaults().withTimers(new Timers(clock, Runnable::run)));

    CloseAction dispatch(@Nullable Session session, CloseEvent event) {
        sessions.add(session);
        events.add(event);
        return CloseAction.stop();
    }

    Session open() {
        CompletableFuture<Session> opening = library.connecting();
        newest().open();
        return opening.join();
    }

    Session newest() {
        return library.sessions.get(library.sessions.size() - 1);
    }

    CloseEvent event() {
        assertEquals(1, events.size());
        return events.get(0);
    }
}
