package io.github.closecall;

import static io.github.closecall.ReconnectorFixture.after;
import static io.github.closecall.ReconnectorFixture.afterMillis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Attempts, their delays and their count, while all goes as planned. */
class ReconnectorTest {

    private final ReconnectorFixture fixture = new ReconnectorFixture();
    private final Reconnector reconnector = fixture.reconnector;

    @AfterEach
    void stopCapture() {
        fixture.close();
    }

    @Test
    void doesNothingUntilTold() {
        fixture.advanceMillis(1_000_000);
        assertEquals(List.of(), fixture.openings);
        assertEquals(List.of(), fixture.scheduler.waiting());
    }

    @Test
    void connectOpensTheFirstConnectionOnTheScheduler() {
        reconnector.connect();
        assertEquals(0, fixture.openings.size());
        fixture.advanceMillis(0);
        assertEquals(1, fixture.openings.size());
    }

    @Test
    void connectDoesNothingWhileOpeningOrOpen() {
        reconnector.connect();
        reconnector.connect();
        fixture.advanceMillis(0);
        reconnector.connect();
        fixture.opened();
        reconnector.connect();
        fixture.advanceMillis(1_000_000);
        assertEquals(1, fixture.openings.size());
    }

    @Test
    void waitsTheDelayOfTheFirstAttemptAfterTheFirstClosure() {
        open();
        reconnector.accept(after(1012));
        assertEquals(List.of(34_999L), fixture.scheduler.waiting());
        fixture.advanceMillis(34_998);
        assertEquals(1, fixture.openings.size());
        fixture.advanceMillis(1);
        assertEquals(2, fixture.openings.size());
    }

    @Test
    void takesOverAConnectionThatTheProgramOpenedItself() {
        reconnector.accept(after(1006));
        assertEquals(List.of(4_999L), fixture.scheduler.waiting());
    }

    @Test
    void keepsOneAttemptHoweverOftenItIsTold() {
        open();
        reconnector.accept(afterMillis(1_000, 9));
        fixture.advanceMillis(400);
        reconnector.accept(afterMillis(1_000, 9));
        reconnector.accept(after(1013));
        assertEquals(List.of(600L), fixture.scheduler.waiting());
    }

    @Test
    void failedAttemptsInARowWaitEverLonger() {
        open();
        reconnector.accept(
                afterMillis(0, 9).reconnectPolicy().map(this::growing).orElseThrow());
        for (long bound : List.of(1_000L, 3_000L, 9_000L, 10_000L, 10_000L)) {
            assertEquals(List.of(bound - 1), fixture.scheduler.waiting());
            fixture.attempt();
            fixture.refused();
        }
        assertEquals(5, fixture.log.records().size());
    }

    private CloseAction growing(ReconnectPolicy policy) {
        return CloseAction.reconnect(
                policy.withFirstDelayMillis(1_000).withMaxDelayMillis(10_000).withMultiplier(3));
    }

    @Test
    void aConnectionThatLivedResetsTheCount() {
        open();
        reconnector.accept(after(1006));
        fixture.attempt();
        fixture.refused();
        fixture.attempt();
        fixture.opened();
        fixture.advanceMillis(30_000);
        reconnector.accept(after(1006));
        assertEquals(List.of(4_999L), fixture.scheduler.waiting());
    }

    @Test
    void aConnectionThatDiesEarlyDoesNot() {
        open();
        reconnector.accept(after(1006));
        fixture.attempt();
        fixture.refused();
        fixture.attempt();
        fixture.opened();
        fixture.advanceMillis(29_999);
        reconnector.accept(after(1006));
        assertEquals(List.of(19_999L), fixture.scheduler.waiting());
    }

    @Test
    void aServerThatDropsEveryConnectionAtOnceMeetsGrowingDelays() {
        open();
        reconnector.accept(after(1006));
        for (int attempt = 1; attempt <= 10; attempt++) {
            fixture.attempt();
            fixture.opened();
            reconnector.accept(after(1006));
        }
        assertEquals(List.of(299_999L), fixture.scheduler.waiting());
    }

    @Test
    void connectCutsADelayShortAndCountsAfresh() {
        open();
        reconnector.accept(after(1006));
        fixture.attempt();
        fixture.refused();
        reconnector.connect();
        assertEquals(List.of(0L), fixture.scheduler.waiting());
        fixture.advanceMillis(0);
        fixture.opened();
        reconnector.accept(after(1006));
        assertEquals(List.of(4_999L), fixture.scheduler.waiting());
    }

    @Test
    void aDelayThatIsCancelledTooLateDoesNothing() {
        open();
        fixture.scheduler.cancelTooLate();
        reconnector.accept(after(1006));
        reconnector.accept(CloseAction.stop());
        fixture.advanceMillis(1_000_000);
        assertEquals(1, fixture.openings.size());
    }

    @Test
    void aDeadConnectionProvesNothing() {
        open();
        reconnector.accept(after(1006));
        fixture.scheduler.cancelTooLate();
        fixture.attempt();
        fixture.opened();
        reconnector.accept(after(1006));
        fixture.advanceMillis(9_999);
        assertEquals(3, fixture.openings.size());
        fixture.advanceMillis(30_000);
        fixture.refused();
        assertTrue(fixture.scheduler.waiting().contains(19_999L));
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without a null checker exist.
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> reconnector.accept(null));
        assertThrows(
                NullPointerException.class,
                () -> new Reconnector(null, () -> CompletableFuture.completedFuture(1), session -> {}));
        assertThrows(NullPointerException.class, () -> new Reconnector(fixture.scheduler, null, session -> {}));
        assertThrows(
                NullPointerException.class,
                () -> new Reconnector(fixture.scheduler, () -> CompletableFuture.completedFuture(1), null));
        assertThrows(
                NullPointerException.class,
                () -> new Reconnector(
                        fixture.scheduler, () -> CompletableFuture.completedFuture(1), session -> {}, null));
    }

    private void open() {
        reconnector.connect();
        fixture.advanceMillis(0);
        fixture.opened();
    }
}
