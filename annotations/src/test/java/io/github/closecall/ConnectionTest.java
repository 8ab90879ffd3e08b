package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.FakeLibrary.Session;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One event for each connection, whatever is signalled to it. */
class ConnectionTest extends ConnectionFixture {

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
        SSLHandshakeException cause = new SSLHandshakeException("Received fatal alert: access_denied");
        var unused = library.connecting();
        newest().connection.neverOpened(new IOException(cause));
        Session session = open();
        session.connection.lost(session, cause);

        assertEquals(1015, events.get(0).code());
        assertEquals(1006, events.get(1).code());
    }
}
