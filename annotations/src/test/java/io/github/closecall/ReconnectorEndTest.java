package io.github.closecall;

import static io.github.closecall.ReconnectorFixture.after;
import static io.github.closecall.ReconnectorFixture.afterMillis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the work ends: told to stop, out of attempts, closed, or without a scheduler. */
class ReconnectorEndTest {

    private final ReconnectorFixture fixture = new ReconnectorFixture();
    private final Reconnector reconnector = fixture.reconnector;

    @AfterEach
    void stopCapture() {
        fixture.close();
    }

    @Test
    void stopCancelsTheWaitingAttempt() {
        lose(after(1006));
        reconnector.accept(CloseAction.stop());
        assertNothingGoesOn();
        assertEquals(List.of(), fixture.gaveUp);
    }

    @Test
    void stopDiscardsWhatStillOpens() {
        lose(after(1006));
        fixture.attempt();
        reconnector.accept(CloseAction.stop());
        fixture.opened();
        reconnector.accept(after(1006));
        assertEquals(List.of(2), fixture.discarded);
        assertNothingGoesOn();
    }

    @Test
    void stopEndsTheRetriesOfAFailedOpening() {
        lose(after(1006));
        fixture.attempt();
        fixture.refused();
        reconnector.accept(CloseAction.stop());
        assertNothingGoesOn();
    }

    @Test
    void connectBeginsAgainAfterStop() {
        lose(after(1006));
        fixture.attempt();
        fixture.refused();
        reconnector.accept(CloseAction.stop());
        reconnector.connect();
        fixture.advanceMillis(0);
        fixture.opened();
        reconnector.accept(after(1006));
        assertEquals(List.of(4_999L), fixture.scheduler.waiting());
    }

    @Test
    void givesUpWhenTheAttemptsAreUsedUp() {
        CloseAction action = afterMillis(100, 2).withUserMessage("You are offline.");
        lose(action);
        fixture.attempt();
        fixture.refused();
        fixture.attempt();
        fixture.refused();
        reconnector.accept(action);
        fixture.advanceMillis(0);
        assertEquals(List.of(action), fixture.gaveUp);
        assertEquals(3, fixture.openings.size());
        assertEquals(
                List.of(Level.WARNING, Level.WARNING, Level.SEVERE),
                fixture.log.records().stream().map(LogRecord::getLevel).toList());
        assertNothingGoesOn();
    }

    @Test
    void connectionsThatDieAtOnceUseUpTheAttempts() {
        lose(afterMillis(100, 1));
        fixture.attempt();
        fixture.opened();
        reconnector.accept(afterMillis(100, 1));
        fixture.advanceMillis(0);
        assertEquals(1, fixture.gaveUp.size());
        assertNothingGoesOn();
    }

    @Test
    void theFunctionToldOfGivingUpMayBeginAgain() {
        Reconnector persistent = persistent();
        persistent.accept(afterMillis(100, 1));
        fixture.attempt();
        fixture.refused();
        fixture.advanceMillis(0);
        assertEquals(2, fixture.openings.size());
        persistent.close();
    }

    private Reconnector persistent() {
        Reconnector[] itself = new Reconnector[1];
        itself[0] = new Reconnector(fixture.scheduler, this::open, session -> {}, action -> itself[0].connect());
        return itself[0];
    }

    private CompletableFuture<Integer> open() {
        CompletableFuture<Integer> opening = new CompletableFuture<>();
        fixture.openings.add(opening);
        return opening;
    }

    @Test
    void aFailureOfTheFunctionToldOfGivingUpIsLogged() {
        RuntimeException failure = new IllegalStateException("user interface");
        Reconnector failing = new Reconnector(fixture.scheduler, this::open, session -> {}, action -> {
            throw failure;
        });
        failing.accept(afterMillis(100, 1));
        fixture.attempt();
        fixture.refused();
        fixture.advanceMillis(0);
        assertSame(failure, fixture.log.records().get(2).getThrown());
    }

    @Test
    void closeIsFinal() {
        lose(after(1006));
        reconnector.close();
        reconnector.close();
        reconnector.accept(after(1006));
        reconnector.accept(CloseAction.stop());
        reconnector.connect();
        assertNothingGoesOn();
    }

    @Test
    void closeDiscardsWhatStillOpens() {
        lose(after(1006));
        fixture.attempt();
        reconnector.close();
        fixture.opened();
        assertEquals(List.of(2), fixture.discarded);
        assertNothingGoesOn();
    }

    @Test
    void closeLeavesAnOpenConnectionAlone() {
        reconnector.connect();
        fixture.advanceMillis(0);
        fixture.opened();
        reconnector.close();
        assertEquals(List.of(), fixture.discarded);
        assertNothingGoesOn();
    }

    @Test
    void aSchedulerThatWasShutDownClosesIt() {
        reconnector.connect();
        fixture.advanceMillis(0);
        fixture.opened();
        fixture.scheduler.shutdown();
        reconnector.accept(after(1006));
        assertEquals(Level.WARNING, fixture.log.record().getLevel());
        reconnector.accept(after(1006));
        assertEquals(1, fixture.log.records().size());
    }

    @Test
    void aSchedulerThatIsShutDownInADelayPreventsTheAttempt() {
        lose(after(1006));
        fixture.scheduler.shutdown();
        fixture.attempt();
        assertEquals(1, fixture.openings.size());
    }

    private void lose(CloseAction action) {
        reconnector.connect();
        fixture.advanceMillis(0);
        fixture.opened();
        reconnector.accept(action);
    }

    private void assertNothingGoesOn() {
        int before = fixture.openings.size();
        assertEquals(List.of(), fixture.scheduler.waiting());
        fixture.advanceMillis(10_000_000);
        assertEquals(before, fixture.openings.size());
    }
}
