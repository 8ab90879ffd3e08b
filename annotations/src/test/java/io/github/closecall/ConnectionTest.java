package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.FakeLibrary.Session;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One event for each connection, whatever is signalled and done to it. */
class ConnectionTest {

    private final ManualScheduler clock = new ManualScheduler();
    private final List<@Nullable Session> sessions = new ArrayList<>();
    private final List<CloseEvent> events = new ArrayList<>();
    private final FakeLibrary library =
            new FakeLibrary(this::dispatch, ConnectionLimits.defaults().withTimers(new Timers(clock, Runnable::run)));

    private CloseAction dispatch(@Nullable Session session, CloseEvent event) {
        sessions.add(session);
        events.add(event);
        return CloseAction.stop();
    }

    private Session open() {
        CompletableFuture<Session> opening = library.connecting();
        newest().open();
        return opening.join();
    }

    private Session newest() {
        return library.sessions.get(library.sessions.size() - 1);
    }

    private CloseEvent event() {
        assertEquals(1, events.size());
        return events.get(0);
    }

    @Test
    void onlyTheFirstSignalIsReported() {
        Session session = open();
        session.connection.received(session, 1001, "bye");
        session.connection.lost(session, null);
        session.connection.failed(session, 1002, "", null);
        session.connection.neverOpened(null);

        assertEquals(new CloseEvent(1001, "bye", Origin.REMOTE, null), event());
        assertEquals(List.of(session), sessions);
    }

    @Test
    void onlyOneOfManyThreadsReports() throws Exception {
        AtomicInteger reports = new AtomicInteger();
        FakeLibrary shared = new FakeLibrary(
                (session, event) -> {
                    reports.incrementAndGet();
                    return CloseAction.stop();
                },
                ConnectionLimits.defaults());
        var unused = shared.connecting();
        Session session = shared.sessions.get(0);
        session.open();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread thread = new Thread(() -> {
                try {
                    start.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                session.connection.lost(session, null);
            });
            thread.start();
            threads.add(thread);
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join(10_000);
        }

        assertEquals(1, reports.get());
    }

    @Test
    void aLostConnectionAlwaysHasACause() {
        Session session = open();
        session.connection.lost(session, null);

        assertEquals(1006, event().code());
        assertEquals(Origin.TRANSPORT, event().origin());
        assertInstanceOf(EOFException.class, event().cause());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535})
    void codeOutsideTheProtocolIsAProtocolError(int code) {
        Session session = open();
        session.connection.received(session, code, "r");

        assertEquals(1002, event().code());
        assertEquals("", event().reason());
        assertEquals(Origin.LOCAL, event().origin());
        ProtocolException cause = assertInstanceOf(ProtocolException.class, event().cause());
        assertEquals("the peer sent the illegal close code " + code, cause.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1003, 1005, 1007, 1014, 3000, 4999})
    void codeOfTheProtocolIsReported(int code) {
        Session session = open();
        session.connection.received(session, code, code == 1005 ? null : "r");

        assertEquals(new CloseEvent(code, code == 1005 ? "" : "r", Origin.REMOTE, null), event());
    }

    @Test
    void whatNoOtherSignalDescribesIsReportedAsItIs() {
        Session session = open();
        session.connection.ended(session, CloseEvent.of(1002, "who knows"));

        assertEquals(CloseEvent.of(1002, "who knows"), event());
    }

    @Test
    void theFirstErrorIsKept() {
        Session session = open();
        IOException first = new IOException("first");
        session.connection.noteError(first);
        session.connection.noteError(new IOException("second"));

        assertSame(first, session.connection.error());
    }

    @Test
    void tlsFailureIs1015BeforeAndNotAfterTheOpening() {
        SSLHandshakeException cause = new SSLHandshakeException("untrusted");
        var unused = library.connecting();
        newest().connection.neverOpened(new IOException(cause));
        Session session = open();
        session.connection.lost(session, cause);

        assertEquals(1015, events.get(0).code());
        assertEquals(1006, events.get(1).code());
    }

    // Opening

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

    // Closing

    @Test
    void ownCloseComesBeforeWhatThePeerSays() {
        Session session = open();
        library.close(session, 4000, "own");
        assertEquals(List.of(4000), session.closesSent);
        IOException cause = new IOException("reset");
        session.connection.lost(session, cause);

        assertEquals(new CloseEvent(4000, "own", Origin.LOCAL, cause), event());
        assertEquals(List.of(), clock.waiting());
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1005, 4000})
    void anAnswerIsNoCause(int code) {
        Session session = open();
        library.close(session, 4000, "own");
        session.connection.received(session, code, "");

        assertEquals(new CloseEvent(4000, "own", Origin.LOCAL, null), event());
    }

    @Test
    void aCloseThatCrossesThePeersIsNotSilentAboutIt() {
        Session session = open();
        library.close(session, 4000, "own");
        session.connection.received(session, 1012, "restart");

        assertEquals(4000, event().code());
        assertEquals(
                "java.io.IOException: the peer closed as well: 1012 (Service Restart), REMOTE, reason \"restart\"",
                String.valueOf(event().cause()));
    }

    @Test
    void onlyTheFirstCloseIsSent() {
        Session session = open();
        library.close(session, 1000, "first");
        library.close(session, 1001, "second");
        session.connection.received(session, 1000, "");
        library.close(session, 1008, "third");

        assertEquals(List.of(1000), session.closesSent);
        assertEquals("first", event().reason());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535})
    void aCodeThatCannotBeSentIsRefusedAtTheCall(int code) {
        Session session = open();
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> library.close(session, code, ""));

        assertEquals("Close code " + code + " (" + CloseCodes.name(code) + ") must not be sent", refusal.getMessage());
        assertEquals(List.of(), session.closesSent);
    }

    @Test
    void aReasonIsCutToWhatFits() {
        Session session = open();
        library.close(session, 1000, "r".repeat(200));
        session.connection.received(session, 1000, "");

        assertEquals("r".repeat(123), event().reason());
    }

    @Test
    void anUnansweredCloseIsCutAndReportedWithTheTime() {
        Session session = open();
        library.close(session, 4000, "own");
        clock.advance(Duration.ofSeconds(10));

        assertTrue(session.aborted);
        assertEquals(4000, event().code());
        assertEquals(Origin.LOCAL, event().origin());
        assertInstanceOf(TimeoutException.class, event().cause());
        session.connection.lost(session, null);
        assertEquals(1, events.size());
    }

    // Ending and discarding

    @Test
    void toEndReportsNowClosesAndCuts() {
        Session session = open();
        CloseEvent chosen = CloseEvent.of(4009, "session timed out");
        library.end(session, chosen);

        assertSame(chosen, event());
        assertEquals(List.of(4009), session.closesSent);
        assertTrue(session.aborted);
        session.connection.lost(session, null);
        library.end(session, chosen);
        assertEquals(1, events.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1005, 1006, 1015, 2500})
    void toEndSendsTheNearestCodeThatMayBeSent(int code) {
        Session session = open();
        library.end(session, CloseEvent.of(code, ""));

        assertEquals(List.of(CloseCodes.sendable(code)), session.closesSent);
        assertEquals(code, event().code());
    }

    @Test
    void toDiscardIsSilentHereAndPoliteThere() {
        Session session = open();
        library.discard(session);
        assertEquals(List.of(1000), session.closesSent);
        session.connection.received(session, 1000, "");
        session.connection.lost(session, null);
        library.close(session, 1000, "");
        library.end(session, CloseEvent.of(4000, ""));
        clock.advance(Duration.ofMinutes(1));

        assertEquals(List.of(), events);
        assertFalse(session.aborted);
        assertEquals(List.of(1000), session.closesSent);
    }

    @Test
    void aDiscardedConnectionWhosePeerDoesNotAnswerIsCut() {
        Session session = open();
        library.discard(session);
        clock.advance(Duration.ofSeconds(10));

        assertTrue(session.aborted);
        assertEquals(List.of(), events);
    }

    @Test
    void anEndAfterADiscardedCloseIsNotSentTwice() {
        Session session = open();
        library.close(session, 4000, "");
        library.discard(session);
        clock.advance(Duration.ofSeconds(10));

        assertEquals(List.of(4000), session.closesSent);
        assertEquals(List.of(), events);
        assertTrue(session.aborted);
    }

    // Silence

    @Test
    void aSilentPeerIsNoticedWithinTheLimit() {
        Session session = open();
        List<String> pings = new ArrayList<>();
        session.connection.watchSilence(session, () -> pings.add("ping"));
        clock.advance(Duration.ofSeconds(59));
        assertEquals(List.of("ping"), pings);
        assertEquals(List.of(), events);
        clock.advance(Duration.ofSeconds(1));

        assertTrue(session.aborted);
        assertEquals(1006, event().code());
        assertEquals(
                "nothing arrived for PT1M",
                assertInstanceOf(TimeoutException.class, event().cause()).getMessage());
    }

    @Test
    void aPeerThatAnswersPingsIsNotSilent() {
        Session session = open();
        session.connection.watchSilence(session, session.connection::arrived);
        clock.advance(Duration.ofHours(1));
        assertEquals(List.of(), events);

        session.connection.received(session, 1000, "");
        assertEquals(List.of(), clock.waiting());
        session.connection.arrived();
    }

    @Test
    void aPingThatThrowsDoesNotEndTheCheck() {
        Session session = open();
        session.connection.watchSilence(session, () -> {
            throw new IllegalStateException("no ping");
        });
        clock.advance(Duration.ofMinutes(1));

        assertInstanceOf(TimeoutException.class, event().cause());
    }

    @Test
    void aPingThatBlocksDoesNotEndTheCheck() throws Exception {
        BlockingQueue<CloseEvent> ends = new LinkedBlockingQueue<>();
        FakeLibrary real = new FakeLibrary(
                (session, event) -> {
                    ends.add(event);
                    return CloseAction.stop();
                },
                ConnectionLimits.defaults().withSilence(Duration.ofMillis(20)));
        CompletableFuture<Session> opening = real.connecting();
        real.sessions.get(0).open();
        Session session = opening.join();
        CompletableFuture<CloseEvent> end = new CompletableFuture<>();
        session.connection.watchSilence(session, end::join);

        CloseEvent silent = ends.poll(30, TimeUnit.SECONDS);
        assertNotNull(silent);
        end.complete(silent);
        assertInstanceOf(TimeoutException.class, silent.cause());
    }

    // The program's own code

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

    // Refusals by the library

    @Test
    void aCloseThatCannotBeSentIsCutAtTheLimit() {
        RuntimeException broken = new UncheckedIOException(new IOException("broken pipe"));
        FakeLibrary failing = new FakeLibrary(
                this::dispatch, ConnectionLimits.defaults().withTimers(new Timers(clock, Runnable::run)));
        failing.failToSend(broken);
        var unused = failing.connecting();
        Session session = failing.sessions.get(0);
        session.open();
        failing.close(session, 1000, "bye");
        assertSame(broken, session.connection.error());
        clock.advance(Duration.ofSeconds(10));

        assertEquals(1000, event().code());
        assertTrue(session.aborted);
    }
}
