package io.github.closecall;

import static io.github.closecall.ReconnectorFixture.after;
import static io.github.closecall.ReconnectorFixture.afterMillis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Openings that fail in every way, and the two ways to hear of it. */
class ReconnectorOpeningTest {

    private final ReconnectorFixture fixture = new ReconnectorFixture();
    private final Reconnector reconnector = fixture.reconnector;

    @AfterEach
    void stopCapture() {
        fixture.close();
    }

    @Test
    void aConnectFunctionThatThrowsHasFailed() {
        RuntimeException failure = new IllegalStateException("no URI");
        fixture.connect = () -> {
            throw failure;
        };
        begin();
        assertEquals(List.of(4_999L), fixture.scheduler.waiting());
        assertEquals(Level.WARNING, fixture.log.record().getLevel());
        assertSame(failure, fixture.log.record().getThrown());
    }

    @Test
    void aFailedAttemptIsLoggedInOneLineUnlessDebugIsOn() {
        Logger.getLogger(Reconnector.class.getName()).setLevel(Level.CONFIG);
        fixture.connect = () -> CompletableFuture.failedFuture(new IOException("HTTP 503\r\nforged {0}"));
        begin();
        LogRecord record = fixture.log.record();
        assertEquals(
                "Opening a WebSocket connection failed: java.io.IOException: HTTP 503\\u000d\\u000aforged {0}",
                record.getMessage());
        assertEquals(Level.WARNING, record.getLevel());
        assertNull(record.getThrown());
    }

    @Test
    void aFailedAttemptHasItsStackTraceAtDebug() {
        Logger.getLogger(Reconnector.class.getName()).setLevel(Level.FINE);
        IOException failure = new IOException("HTTP 503");
        fixture.connect = () -> CompletableFuture.failedFuture(failure);
        begin();
        assertSame(failure, fixture.log.record().getThrown());
    }

    @Test
    void aConnectFunctionThatThrowsAnErrorHasFailed() {
        fixture.connect = () -> {
            throw new NoClassDefFoundError("client");
        };
        begin();
        assertEquals(List.of(4_999L), fixture.scheduler.waiting());
    }

    @Test
    void aConnectFunctionThatReturnsNullHasFailed() {
        fixture.connect = () -> null;
        begin();
        assertEquals(List.of(4_999L), fixture.scheduler.waiting());
        assertInstanceOf(NullPointerException.class, fixture.log.record().getThrown());
    }

    @Test
    void anAttemptThatNeverFinishesHasFailedAfterAMinute() {
        begin();
        fixture.advanceMillis(59_999);
        assertEquals(List.of(1L), fixture.scheduler.waiting());
        fixture.advanceMillis(1);
        assertEquals(List.of(4_999L), fixture.scheduler.waiting());
        assertInstanceOf(TimeoutException.class, fixture.log.record().getThrown());
    }

    @Test
    void aConnectionThatOpensTooLateIsDiscarded() {
        begin();
        fixture.advanceMillis(60_000);
        CompletableFuture<Integer> late = fixture.openings.get(0);
        fixture.attempt();
        fixture.opened();
        late.complete(77);
        assertEquals(List.of(77), fixture.discarded);
        assertEquals(List.of(30_000L), fixture.scheduler.waiting());
    }

    @Test
    void anOpeningThatFailsTooLateIsForgotten() {
        begin();
        fixture.advanceMillis(60_000);
        CompletableFuture<Integer> late = fixture.openings.get(0);
        fixture.attempt();
        late.completeExceptionally(new IllegalStateException("late"));
        assertEquals(List.of(60_000L), fixture.scheduler.waiting());
        assertEquals(1, fixture.log.records().size());
    }

    @Test
    void aDiscardFunctionThatThrowsIsLogged() {
        RuntimeException failure = new IllegalStateException("abort");
        Reconnector failing = new Reconnector(fixture.scheduler, this::neverOpen, session -> {
            throw failure;
        });
        failing.connect();
        fixture.advanceMillis(0);
        failing.close();
        fixture.opened();
        assertSame(failure, fixture.log.record().getThrown());
        assertEquals(Level.SEVERE, fixture.log.record().getLevel());
    }

    private CompletableFuture<Integer> neverOpen() {
        fixture.openings.add(new CompletableFuture<>());
        return fixture.openings.get(0);
    }

    @Test
    void aFailedOpeningCountsOnceWhenItsStageFailsFirst() {
        lose();
        fixture.attempt();
        fixture.refused();
        reconnector.accept(after(1006));
        assertEquals(List.of(9_999L), fixture.scheduler.waiting());
    }

    @Test
    void aFailedOpeningCountsOnceWhenItsActionComesFirst() {
        lose();
        fixture.attempt();
        reconnector.accept(after(1006));
        fixture.refused();
        assertEquals(List.of(9_999L), fixture.scheduler.waiting());
    }

    @Test
    void theFirstOpeningFollowsItsActionInEitherOrder() {
        begin();
        fixture.refused();
        reconnector.accept(afterMillis(77, 9));
        assertEquals(List.of(77L), fixture.scheduler.waiting());
        fixture.attempt();
        fixture.refused();
        assertEquals(List.of(77L), fixture.scheduler.waiting());
    }

    @Test
    void theFirstOpeningFollowsAnEarlyAction() {
        begin();
        reconnector.accept(afterMillis(77, 9));
        fixture.refused();
        assertEquals(List.of(77L), fixture.scheduler.waiting());
    }

    @Test
    void refusalsDoNotHurryAClientThatWasAskedForPatience() {
        begin();
        fixture.opened();
        reconnector.accept(after(1013));
        fixture.attempt();
        reconnector.accept(after(1006));
        fixture.refused();
        assertEquals(List.of(359_999L), fixture.scheduler.waiting());
        fixture.attempt();
        fixture.refused();
        reconnector.accept(after(1006));
        assertEquals(List.of(599_999L), fixture.scheduler.waiting());
    }

    @Test
    void theActionOfAFailedOpeningSaysNothingAboutTheNext() {
        lose();
        fixture.attempt();
        reconnector.accept(after(1006));
        fixture.refused();
        fixture.attempt();
        fixture.opened();
        assertEquals(List.of(), fixture.discarded);
        assertEquals(List.of(30_000L), fixture.scheduler.waiting());
    }

    @Test
    void connectForgetsThePolicyOfTheLastClosure() {
        begin();
        fixture.opened();
        reconnector.accept(after(1013));
        reconnector.connect();
        fixture.advanceMillis(0);
        fixture.refused();
        assertEquals(List.of(4_999L), fixture.scheduler.waiting());
    }

    @Test
    void aClosureThatOvertakesItsOpeningIsAClosure() {
        lose();
        fixture.attempt();
        reconnector.accept(after(1013));
        fixture.opened();
        assertEquals(List.of(2), fixture.discarded);
        assertEquals(List.of(359_999L), fixture.scheduler.waiting());
        fixture.attempt();
        fixture.refused();
        assertEquals(List.of(599_999L), fixture.scheduler.waiting());
    }

    private void begin() {
        reconnector.connect();
        fixture.advanceMillis(0);
    }

    private void lose() {
        begin();
        fixture.opened();
        reconnector.accept(after(1006));
    }
}
