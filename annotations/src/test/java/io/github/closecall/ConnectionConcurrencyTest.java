package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

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

    @Test
    void aConnectionThatIsDiscardedWhileItOpensIsClosed() throws Exception {
        for (Session session : openBeside(FakeLibrary::discard)) {
            assertEquals(List.of(1000), session.closesSent);
        }
        assertEquals(List.of(), ended);
    }

    @Test
    void aConnectionThatIsClosedWhileItOpensIsClosed() throws Exception {
        for (Session session : openBeside((library, opened) -> library.close(opened, 4000, "own"))) {
            assertEquals(List.of(4000), session.closesSent);
        }
    }

    @Test
    void aConnectionThatIsEndedWhileItOpensIsClosedAndHasItsSession() throws Exception {
        List<Session> sessions = openBeside((library, opened) -> library.end(opened, CloseEvent.of(4000, "silent")));

        for (Session session : sessions) {
            assertEquals(List.of(4000), session.closesSent);
        }
        assertEquals(sessions, ended);
    }

    @Test
    void aCloseFrameThatArrivesWhileAConnectionOpensIsThatOfItsSession() throws Exception {
        assertEquals(openBeside((library, opened) -> library.connection(opened).received(opened, 1001, "bye")), ended);
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
        AtomicInteger opened = new AtomicInteger();
        AtomicInteger acted = new AtomicInteger();
        CompletableFuture<Void> acting = CompletableFuture.runAsync(() -> {
            for (Session session : sessions) {
                acted.incrementAndGet();
                meet(acted, opened);
                act.accept(library, session);
            }
        });
        for (Session session : sessions) {
            opened.incrementAndGet();
            meet(opened, acted);
            boolean unused = session.open();
        }
        acting.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        for (int i = 0; i < RACES; i++) {
            assertSame(sessions.get(i), openings.get(i).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
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
