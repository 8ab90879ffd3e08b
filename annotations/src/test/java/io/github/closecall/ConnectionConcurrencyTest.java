package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.FakeLibrary.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Some libraries hand out a session before they say that its connection has opened: another thread may act on it while
 * they do.
 */
class ConnectionConcurrencyTest {

    private static final int RACES = 10_000;
    private static final int PATIENCE_SECONDS = 30;

    private final List<@Nullable Session> ended = Collections.synchronizedList(new ArrayList<>());

    /** What the openings have returned, null for a failure. */
    private final List<@Nullable Session> opened = new ArrayList<>();

    @Test
    void aConnectionThatIsDiscardedWhileItOpensIsClosed() throws Exception {
        List<Session> sessions = openBeside(FakeLibrary::discard);

        for (Session session : sessions) {
            assertEquals(List.of(1000), session.closesSent);
        }
        assertEquals(sessions, opened);
        assertEquals(List.of(), ended);
    }

    @Test
    void aConnectionThatIsClosedWhileItOpensIsClosed() throws Exception {
        List<Session> sessions = openBeside((library, session) -> library.close(session, 4000, "own"));

        for (Session session : sessions) {
            assertEquals(List.of(4000), session.closesSent);
        }
        assertEquals(sessions, opened);
    }

    @Test
    void aConnectionThatIsEndedWhileItOpensIsClosedAndHasItsSession() throws Exception {
        List<Session> sessions = openBeside((library, session) -> library.end(session, CloseEvent.of(4000, "silent")));

        for (Session session : sessions) {
            assertEquals(List.of(4000), session.closesSent);
        }
        assertEquals(sessions, opened);
        assertEquals(sessions, ended);
    }

    @Test
    void aCloseFrameThatArrivesWhileAConnectionOpensIsThatOfItsSession() throws Exception {
        List<Session> sessions =
                openBeside((library, session) -> library.connection(session).received(session, 1001, "bye"));

        assertEquals(sessions, opened);
        assertEquals(sessions, ended);
    }

    /** The library may report the end to the connection itself, as opened or not. */
    @Test
    void anEndThatIsReportedWhileTheConnectionOpensIsDispatched() throws Exception {
        List<Session> sessions = openBeside((library, session) -> session.connection.received(session, 1001, "bye"));

        assertEquals(opened, ended);
        assertEquals(sessions.size(), ended.size());
    }

    /** Opens connections one by one, and lets another thread act on each at the same time. */
    private List<Session> openBeside(BiConsumer<FakeLibrary, Session> act) throws Exception {
        FakeLibrary library = new FakeLibrary(
                (session, event) -> {
                    ended.add(session);
                    return CloseAction.stop();
                },
                ConnectionLimits.defaults());
        List<CompletableFuture<Session>> openings = new ArrayList<>();
        for (int i = 0; i < RACES; i++) {
            openings.add(library.connecting());
        }
        List<Session> sessions = List.copyOf(library.sessions);
        AtomicInteger opening = new AtomicInteger();
        AtomicInteger acting = new AtomicInteger();
        CompletableFuture<Void> actions = CompletableFuture.runAsync(() -> {
            for (Session session : sessions) {
                acting.incrementAndGet();
                meet(acting, opening);
                act.accept(library, session);
            }
        });
        for (Session session : sessions) {
            opening.incrementAndGet();
            meet(opening, acting);
            boolean unused = session.open();
        }
        actions.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        for (CompletableFuture<Session> ready : openings) {
            opened.add(ready.handle((session, failure) -> session).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return sessions;
    }

    /** Waits for the other thread: actively, so that the two meet, but not for long if that has no processor. */
    private static void meet(AtomicInteger mine, AtomicInteger other) {
        for (int spins = 0; other.get() < mine.get(); spins++) {
            if (spins < 1_000) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(1);
            }
        }
    }
}
