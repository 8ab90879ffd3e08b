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
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This side closes, ends or discards a connection. */
class ConnectionClosingTest extends ConnectionFixture {

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

    /** Jetty, for one, does not say whether a Close frame is the answer. */
    @Test
    void aCloseOfUnknownOriginThatIsNoAnswerCrossed() {
        Session session = open();
        library.close(session, 4000, "own");
        session.connection.ended(session, CloseEvent.of(1012, "restart"));

        assertEquals(4000, event().code());
        assertEquals(
                "java.io.IOException: the peer closed as well: 1012 (Service Restart), UNKNOWN, reason \"restart\"",
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

    /** To send may block for long if the peer no longer reads. */
    @Test
    void toEndReportsBeforeItSends() {
        Session session = open();
        List<Integer> sentBefore = new ArrayList<>();
        library.onEnd((ended, event, action) -> sentBefore.addAll(session.closesSent));
        library.end(session, CloseEvent.of(4009, ""));

        assertEquals(List.of(), sentBefore);
        assertEquals(List.of(4009), session.closesSent);
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

    @Test
    void aCloseThatCannotBeSentIsCutAtTheLimit() {
        RuntimeException broken = new UncheckedIOException(new IOException("broken pipe"));
        FakeLibrary failing = new FakeLibrary(
                this::dispatch, ConnectionLimits.defaults().withTimers(new Timers(clock, Runnable::run)));
        failing.beforeSending(() -> {
            throw broken;
        });
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
