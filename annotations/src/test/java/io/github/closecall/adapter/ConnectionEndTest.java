package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionEndTest {

    private static final String SESSION = "session";

    private final List<CloseEvent> events = new ArrayList<>();
    private final List<CloseAction> actions = new ArrayList<>();
    private final ConnectionEnd<String> end = new ConnectionEnd<>(
            (session, event) -> {
                events.add(event);
                return CloseAction.stop().withUserMessage(event.reason());
            },
            actions::add);

    @Test
    void onlyTheFirstSignalIsReported() {
        end.received(SESSION, 1001, "bye");
        end.lost(SESSION, null);
        end.failed(SESSION, 1002, "", null);
        end.neverOpened(null);

        assertEquals(List.of(new CloseEvent(1001, "bye", Origin.REMOTE, null)), events);
        assertEquals(List.of(CloseAction.stop().withUserMessage("bye")), actions);
    }

    @Test
    void onlyOneOfManyThreadsReports() throws Exception {
        AtomicInteger reports = new AtomicInteger();
        ConnectionEnd<String> shared = new ConnectionEnd<>(
                (session, event) -> {
                    reports.incrementAndGet();
                    return CloseAction.stop();
                },
                action -> {});
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread thread = new Thread(() -> {
                try {
                    start.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                shared.lost(SESSION, null);
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
    void ownCloseComesBeforeWhatThePeerSays() {
        IOException cause = new IOException();
        assertTrue(end.closing(ConnectionEnd.own(4000, "own")));
        end.lost(SESSION, cause);

        assertEquals(List.of(new CloseEvent(4000, "own", Origin.LOCAL, cause)), events);
    }

    @Test
    void secondOwnCloseIsNotToBeSent() {
        assertTrue(end.closing(ConnectionEnd.own(1000, "first")));
        assertFalse(end.closing(ConnectionEnd.own(1001, "second")));
        end.received(SESSION, 1001, "second");

        assertEquals(List.of(new CloseEvent(1000, "first", Origin.LOCAL, null)), events);
    }

    @Test
    void refusedOwnCloseDoesNotCount() {
        CloseEvent refused = ConnectionEnd.own(1013, "own");
        assertTrue(end.closing(refused));
        end.withdraw(refused);
        end.received(SESSION, 1000, "");

        assertEquals(List.of(new CloseEvent(1000, "", Origin.REMOTE, null)), events);
    }

    @Test
    void withdrawingASecondCloseKeepsTheFirst() {
        assertTrue(end.closing(ConnectionEnd.own(1000, "")));
        end.withdraw(ConnectionEnd.own(1000, ""));
        end.lost(SESSION, null);

        assertEquals(1000, events.get(0).code());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535})
    void ownCloseMustBeSendable(int code) {
        assertThrows(IllegalArgumentException.class, () -> ConnectionEnd.own(code, ""));
    }

    @Test
    void ownReasonIsCut() {
        assertEquals("r".repeat(123), ConnectionEnd.own(1000, "r".repeat(200)).reason());
        assertEquals("", ConnectionEnd.own(1000, null).reason());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 999, 1004, 1016, 2999, 5000, 65535})
    void codeOutsideTheProtocolIsAProtocolError(int code) {
        end.received(SESSION, code, "r");

        CloseEvent event = events.get(0);
        assertEquals(1002, event.code());
        assertEquals("", event.reason());
        assertEquals(Origin.LOCAL, event.origin());
        assertInstanceOf(ProtocolException.class, event.cause());
        assertEquals(
                "The peer sent the illegal close code " + code, event.cause().getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1003, 1005, 1006, 1007, 1014, 1015, 3000, 4999})
    void codeOfTheProtocolIsReported(int code) {
        end.received(SESSION, code, "r");

        assertEquals(List.of(new CloseEvent(code, "r", Origin.REMOTE, null)), events);
    }

    @Test
    void failedOpeningIsReportedWithItsCause() {
        IOException cause = new IOException();
        end.neverOpened(new CompletionException(cause));

        assertEquals(List.of(new CloseEvent(1006, "", Origin.TRANSPORT, cause)), events);
    }

    @Test
    void tlsFailureIs1015BeforeAndNotAfterTheOpening() {
        SSLHandshakeException cause = new SSLHandshakeException("untrusted");
        end.neverOpened(new IOException(cause));
        assertEquals(1015, events.get(0).code());

        ConnectionEnd<String> open = new ConnectionEnd<>(
                (session, event) -> {
                    events.add(event);
                    return CloseAction.stop();
                },
                action -> {});
        open.lost(SESSION, cause);
        assertEquals(1006, events.get(1).code());
    }

    @Test
    void firstErrorIsKept() {
        IOException first = new IOException();
        end.noteError(first);
        end.noteError(new IOException());

        assertSame(first, end.error());
    }

    @Test
    void exceptionOfTheConsumerReachesTheThreadsHandler() {
        IllegalStateException thrown = new IllegalStateException();
        List<Throwable> uncaught = new ArrayList<>();
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, failure) -> uncaught.add(failure));
        try {
            new ConnectionEnd<String>((session, event) -> CloseAction.stop(), action -> {
                        throw thrown;
                    })
                    .lost(SESSION, null);
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }

        assertEquals(List.of(thrown), uncaught);
    }
}
