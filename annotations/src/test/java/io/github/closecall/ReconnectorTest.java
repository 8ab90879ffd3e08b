package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.closecall.FakeLibrary.Session;
import io.github.closecall.Reconnector.Phase;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** What the model does not know: logs that fail, limits without end, other reconnectors and bad luck. */
class ReconnectorTest extends ReconnectorFixture {

    @Test
    void whatALogHandlerThrowsHidesNoState() {
        answers.put(1006, CloseAction.reconnect(ReconnectPolicy.forCode(1006).withMaxAttempts(0)));
        try (CapturedLog log = CapturedLog.failing(Reconnector.class.getName())) {
            connected();
            lose();
            assertEquals(Phase.GAVE_UP, state().phase());

            connected();
            clock.shutdown();
            answers.put(1006, CloseAction.reconnect(ReconnectPolicy.forCode(1006)));
            lose();
            assertEquals(Phase.CLOSED, state().phase());
            assertEquals(2, log.records().size());
        }
    }

    @Test
    void aLimitHoweverLongIsALimit() {
        for (Duration huge : List.of(ChronoUnit.FOREVER.getDuration(), Duration.ofSeconds(Long.MAX_VALUE / 2 + 1))) {
            FakeLibrary patient = new FakeLibrary(
                    this::dispatch,
                    ConnectionLimits.defaults()
                            .withOpening(huge)
                            .withClosing(huge)
                            .withSilence(huge)
                            .withTimers(new Timers(clock, Runnable::run)));
            Reconnector<Session> reconnector = Reconnector.builder(patient, patient::connecting)
                    .scheduler(clock)
                    .stableAfter(huge)
                    .build();
            reconnector.connect();
            begin();
            Session opened = patient.sessions.get(0);
            opened.open();
            opened.connection.watchSilence(opened, () -> {});
            clock.advance(Duration.ofDays(100_000));
            assertEquals(Optional.of(opened), reconnector.session());
            reconnector.close();
        }
    }

    @Test
    void twoMayShareAnAdapter() {
        Reconnector<Session> one = connected();
        Session first = newest();
        Reconnector<Session> other = connected();
        first.connection.received(first, 1000, "");

        assertEquals(Optional.empty(), one.session());
        assertEquals(Optional.of(newest()), other.session());
    }

    @Test
    void aConnectionThatIsOverWithoutAWordIsReplacedByConnect() {
        Reconnector<Session> reconnector = connected();
        newest().aborted = true;
        assertEquals(Optional.empty(), reconnector.session());
        reconnector.connect();
        begin();
        newest().open();

        assertEquals(2, library.sessions.size());
        assertSame(newest(), reconnector.session().orElse(null));
    }

    @Test
    void aConnectionThatTheProgramDiscardsIsNotHeldAnyMore() {
        Reconnector<Session> reconnector = connected();
        library.discard(newest());

        assertEquals(Phase.STOPPED, state().phase());
        assertEquals(List.of(1000), newest().closesSent);
        assertEquals(List.of(), events);
        assertEquals(1, clock.waiting().size(), "only the closing limit");
        reconnector.connect();
        begin();
        newest().open();
        assertEquals(Phase.OPEN, state().phase());
    }

    @Test
    void aSchedulerThatTakesNoMoreTasksClosesIt() {
        try (CapturedLog log = CapturedLog.of(Reconnector.class.getName(), Level.ALL)) {
            Reconnector<Session> reconnector = connected();
            clock.shutdown();
            lose();

            assertEquals(Phase.CLOSED, state().phase());
            assertEquals(Optional.empty(), reconnector.session());
            assertEquals(Level.WARNING, log.record().getLevel());
            reconnector.connect();
            assertEquals(Phase.CLOSED, state().phase());
        }
    }

    @Test
    void aTimerThatIsCancelledTooLateDoesNothing() {
        Reconnector<Session> reconnector = connected();
        lose();
        clock.cancelTooLate();
        reconnector.connect();
        begin();
        newest().open();
        clock.advance(Duration.ofSeconds(20));

        assertEquals(2, library.sessions.size());
        assertEquals(Phase.OPEN, state().phase());
    }

    @Test
    void aConnectionThatIsNoLongerHeldIsNotStable() {
        Reconnector<Session> reconnector = connected();
        clock.cancelTooLate();
        reconnector.close();
        reconnector.connect();
        begin();
        clock.advance(Duration.ofSeconds(30));
        refuse();

        assertEquals(2, state().attempt());
    }

    @Test
    void aBuilderThatIsUsedAgainDoesNotChangeWhatItHasBuilt() {
        ReconnectorBuilder<Session> builder = builder(library::connecting);
        Reconnector<Session> reconnector = builder.build();
        builder.ready(session -> new CompletableFuture<>());
        reconnector.connect();
        begin();
        newest().open();

        assertEquals(Phase.OPEN, state().phase());
    }

    @Test
    void anOpenFunctionMayReturnTheHeldSessionAgain() {
        Reconnector<Session> reconnector = builder(() ->
                        library.sessions.isEmpty() ? library.connecting() : CompletableFuture.completedFuture(newest()))
                .build();
        reconnector.connect();
        begin();
        newest().open();
        reconnector.renew();
        begin();

        assertEquals(Phase.OPEN, state().phase());
        assertFalse(newest().isLeft());
        lose();
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    void nothingHappensBeforeConnect() {
        Reconnector<Session> reconnector = builder(library::connecting).build();
        reconnector.renew();
        begin();

        assertEquals(List.of(), library.sessions);
        assertEquals(Optional.empty(), reconnector.session());
        assertFalse(states.stream().anyMatch(state -> state.phase() != Phase.IDLE));
        assertNull(new Reconnector.State(Phase.IDLE, 0, null, null).event());
    }
}
