package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.FakeLibrary.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** A peer that falls silent. */
class ConnectionSilenceTest extends ConnectionFixture {

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
}
