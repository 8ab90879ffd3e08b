package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.FakeLibrary.Session;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A connection opens, fails to open, takes too long or is given up. */
class ConnectionOpeningTest extends ConnectionFixture {

    @Test
    void isNotOpenBeforeTheLibrarySaysSo() {
        CompletableFuture<Session> opening = library.connecting();
        assertFalse(opening.isDone());
        assertFalse(newest().connection.hasOpened());
        assertTrue(newest().open());
        assertSame(newest(), opening.join());
        assertTrue(newest().connection.hasOpened());
    }

    @Test
    void anOpeningThatFailsHasItsEventBeforeItsFuture() {
        List<Integer> eventsBefore = new ArrayList<>();
        CompletableFuture<Session> opening = library.connecting();
        var unused = opening.whenComplete((session, failure) -> eventsBefore.add(events.size()));
        ConnectException refused = new ConnectException("refused");
        newest().connection.neverOpened(refused);

        assertEquals(List.of(1), eventsBefore);
        assertEquals(new CloseEvent(1006, "", Origin.TRANSPORT, refused), event());
        assertEquals(1, sessions.size());
        assertSame(null, sessions.get(0));
        ExecutionException failure = assertThrows(ExecutionException.class, opening::get);
        assertInstanceOf(IOException.class, failure.getCause());
        assertSame(refused, failure.getCause().getCause());
    }

    @Test
    void anOpeningThatTakesTooLongFailsWithTheTimeAndIsAborted() {
        CompletableFuture<Session> opening = library.connecting();
        clock.advance(Duration.ofMillis(59_999));
        assertFalse(opening.isDone());
        clock.advance(Duration.ofMillis(1));

        assertTrue(newest().openingAborted);
        assertEquals(
                "not open after PT1M",
                assertInstanceOf(TimeoutException.class, event().cause()).getMessage());
        newest().connection.neverOpened(new CancellationException());
        assertEquals(1, events.size());
    }

    @Test
    void aSessionThatComesTooLateIsLeftPolitelyAndSilently() {
        var unused = library.connecting();
        clock.advance(Duration.ofMinutes(1));
        assertFalse(newest().open());
        assertEquals(List.of(1000), newest().closesSent);
        assertFalse(newest().aborted);
        newest().connection.received(newest(), 1000, "");

        assertEquals(1, events.size());
        clock.advance(Duration.ofMinutes(1));
        assertFalse(newest().aborted);
    }

    @Test
    void aLateSessionWhosePeerDoesNotAnswerIsCut() {
        CompletableFuture<Session> opening = library.connecting();
        assertTrue(opening.cancel(false));
        assertTrue(newest().openingAborted);
        assertFalse(newest().open());
        clock.advance(Duration.ofSeconds(10));

        assertTrue(newest().aborted);
        assertEquals(List.of(), events);
    }

    @Test
    void cancellingAnOpeningIsSilent() {
        CompletableFuture<Session> opening = library.connecting();
        assertTrue(opening.cancel(true));
        newest().connection.neverOpened(new CancellationException());
        clock.advance(Duration.ofMinutes(5));

        assertEquals(List.of(), events);
        assertEquals(List.of(), clock.waiting());
    }

    /** As {@code orTimeout} does. */
    @Test
    void completingAnOpeningFromOutsideCancelsIt() {
        CompletableFuture<Session> opening = library.connecting();
        assertTrue(opening.completeExceptionally(new TimeoutException()));
        assertTrue(newest().openingAborted);
        assertFalse(newest().open());

        assertEquals(List.of(1000), newest().closesSent);
        assertEquals(List.of(), events);
    }

    @Test
    void whoeverCompletesAnOpeningGivesItUpBeforeOthersHearOfIt() {
        CompletableFuture<Session> failing = library.connecting();
        Session unwanted = newest();
        var unused = failing.whenComplete((session, failure) -> assertFalse(unwanted.open()));
        assertTrue(failing.completeExceptionally(new TimeoutException()));
        assertEquals(List.of(1000), unwanted.closesSent);

        CompletableFuture<Session> succeeding = library.connecting();
        Session other = newest();
        unused = succeeding.whenComplete((session, failure) -> assertFalse(other.open()));
        assertTrue(succeeding.complete(unwanted));
        assertEquals(List.of(1000), other.closesSent);
        assertEquals(List.of(), events);
    }

    @Test
    void anOpeningThatIsReportedAgainDoesNotCloseTheConnection() {
        Session session = open();
        library.onEnd((ended, event, action) -> assertFalse(session.open()));
        library.end(session, CloseEvent.of(4001, "ended here"));

        assertEquals(List.of(4001), session.closesSent);
    }

    @Test
    void anOpeningThatIsOverCannotBeCancelled() {
        AtomicInteger cancelled = new AtomicInteger();
        CompletableFuture<Session> opening = library.connecting();
        library.onEnd((session, event, action) -> cancelled.addAndGet(opening.cancel(false) ? 1 : 0));
        newest().connection.neverOpened(null);
        assertEquals(0, cancelled.get());
        assertFalse(opening.isCancelled());
        CompletableFuture<Session> other = library.connecting();

        assertTrue(other.cancel(false));
        assertTrue(other.cancel(false));
    }

    @Test
    void anAbortThatComesAfterTheLimitIsRunAtOnce() {
        FakeLibrary slow = new FakeLibrary(
                this::dispatch, ConnectionLimits.defaults().withTimers(new Timers(clock, Runnable::run)));
        List<String> aborted = new ArrayList<>();
        var unused = slow.opening(connection -> {
            clock.advance(Duration.ofMinutes(2));
            return () -> aborted.add("aborted");
        });

        assertEquals(List.of("aborted"), aborted);
    }

    @Test
    void whatTheOpeningThrowsIsItsFailure() {
        IllegalStateException thrown = new IllegalStateException("no threads");
        CompletableFuture<Session> opening = library.opening(connection -> {
            throw thrown;
        });

        assertTrue(opening.isCompletedExceptionally());
        assertSame(thrown, event().cause());
    }

    @Test
    void aCallbackMayOvertakeTheOpening() {
        CompletableFuture<Session> opening = library.connecting();
        Session session = newest();
        library.connection(session).received(session, 1012, "restart");
        assertTrue(session.open());

        assertSame(session, opening.join());
        assertEquals(1012, event().code());
        session.connection.lost(session, null);
        library.connection(session).lost(session, null);
        assertEquals(1, events.size());
    }
}
