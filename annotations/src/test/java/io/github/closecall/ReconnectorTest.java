package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.FakeLibrary.Session;
import io.github.closecall.Reconnector.Phase;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the model does not know: the functions of the program, times, messages and bad luck. */
class ReconnectorTest {

    private final ManualScheduler clock = new ManualScheduler();
    private final Map<Integer, CloseAction> answers = new HashMap<>(Map.of(
            1006, CloseAction.reconnect(ReconnectPolicy.forCode(1006)),
            1012, CloseAction.reconnect(ReconnectPolicy.forCode(1012))));
    private final List<CloseEvent> events = new ArrayList<>();
    private final List<Reconnector.State> states = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final FakeLibrary library =
            new FakeLibrary(this::dispatch, ConnectionLimits.defaults().withTimers(new Timers(clock, Runnable::run)));

    private CloseAction dispatch(@Nullable Session session, CloseEvent event) {
        events.add(event);
        return answers.getOrDefault(event.code(), CloseAction.stop()).given(event);
    }

    private ReconnectorBuilder<Session> builder(Supplier<? extends CompletionStage<? extends Session>> open) {
        ReconnectorBuilder<Session> builder = Reconnector.<Session>builder(library, open)
                .scheduler(clock)
                .onState(states::add)
                .onUserMessage(messages::add);
        builder.random = FixedRandom.LONGEST;
        return builder;
    }

    private Reconnector<Session> connected(ReconnectorBuilder<Session> builder) {
        Reconnector<Session> reconnector = builder.build();
        reconnector.connect();
        begin();
        newest().open();
        return reconnector;
    }

    private Reconnector<Session> connected() {
        return connected(builder(library::connecting));
    }

    /** Lets what is to be done now begin. */
    private void begin() {
        clock.advance(Duration.ZERO);
    }

    private Session newest() {
        return library.sessions.get(library.sessions.size() - 1);
    }

    private Reconnector.State state() {
        return states.get(states.size() - 1);
    }

    private long delayMillis() {
        assertEquals(Phase.WAITING, state().phase());
        Duration delay = state().delay();
        return delay == null ? -1 : delay.toMillis();
    }

    /** Lets the waiting attempt begin. */
    private void attempt() {
        clock.advance(Duration.ofMillis(delayMillis()));
    }

    private void lose() {
        newest().connection.lost(newest(), null);
    }

    private void refuse() {
        newest().connection.neverOpened(new ConnectException("refused"));
    }

    // Every attempt ends in exactly one event

    @Test
    void anOpenFunctionThatThrowsIsDispatched() {
        IllegalStateException thrown = new IllegalStateException("no token");
        attemptFailsWith(thrown, () -> {
            throw thrown;
        });
    }

    @Test
    void anOpenFunctionThatFailsIsDispatched() {
        IOException failure = new IOException("no token");
        CompletableFuture<Session> failed = new CompletableFuture<>();
        failed.completeExceptionally(failure);
        attemptFailsWith(failure, () -> failed);
    }

    private void attemptFailsWith(Throwable cause, Supplier<? extends CompletionStage<? extends Session>> open) {
        builder(open).build().connect();
        begin();

        assertEquals(List.of(cause), events.stream().map(CloseEvent::cause).toList());
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without a null checker exist.
    void nullsOfTheOpenFunctionAreDispatched() {
        builder(() -> null).build().connect();
        builder(() -> CompletableFuture.completedFuture(null)).build().connect();
        begin();

        assertEquals(
                List.of("the open function returned null", "the stage of the open function completed with null"),
                events.stream()
                        .map(event -> String.valueOf(event.cause()).substring(32))
                        .toList());
    }

    @Test
    void whatTheAdapterReportedIsNotDispatchedAgain() {
        builder(() -> library.connecting().thenApply(session -> session).whenComplete((session, failure) -> {}))
                .build()
                .connect();
        begin();
        refuse();

        assertEquals(1, events.size());
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    void aStageThatHangsHasALastResort() {
        CompletableFuture<Session> never = new CompletableFuture<>();
        builder(() -> never).build().connect();
        begin();
        clock.advance(Duration.ofSeconds(119));
        assertEquals(List.of(), events);
        clock.advance(Duration.ofSeconds(1));

        assertInstanceOf(TimeoutException.class, events.get(0).cause());
        assertEquals(Phase.WAITING, state().phase());
        var unused = library.connecting();
        Session late = newest();
        late.open();
        never.complete(late);
        assertEquals(List.of(1000), late.closesSent);
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    void aSessionMayBeMoreThanTheAdapterKnows() {
        ConnectionLimits limits = ConnectionLimits.defaults().withTimers(new Timers(clock, Runnable::run));
        Closes<Object> general = new Closes<>((session, event) -> CloseAction.stop(), limits) {
            @Override
            protected CompletionStage<?> sendClose(Object session, int code, String reason) {
                return CompletableFuture.completedFuture(null);
            }

            @Override
            protected void abort(Object session) {}

            @Override
            protected boolean isOpen(Object session) {
                return true;
            }
        };
        Reconnector<String> reconnector = Reconnector.<String>builder(
                        general, () -> CompletableFuture.completedFuture("special"))
                .scheduler(clock)
                .build();
        reconnector.connect();
        begin();

        assertEquals(Optional.of("special"), reconnector.session());
    }

    // Ready

    @Test
    void isOpenWhenItIsReady() {
        CompletableFuture<String> login = new CompletableFuture<>();
        Reconnector<Session> reconnector =
                connected(builder(library::connecting).ready(session -> login));
        assertEquals(Phase.CONNECTING, state().phase());
        assertEquals(Optional.empty(), reconnector.session());
        login.complete("welcome");

        assertEquals(Phase.OPEN, state().phase());
        assertEquals(Optional.of(newest()), reconnector.session());
    }

    @Test
    void aLoginThatFailsEndsTheConnection() {
        IOException failure = new IOException("no");
        CompletableFuture<String> login = new CompletableFuture<>();
        connected(builder(library::connecting).ready(session -> login));
        login.completeExceptionally(failure);

        assertEquals(List.of(CloseEvent.failure(failure)), events);
        assertTrue(newest().isLeft());
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    void aLoginThatIsRefusedStops() {
        CompletableFuture<String> login = new CompletableFuture<>();
        connected(builder(library::connecting).ready(session -> login));
        login.completeExceptionally(new HandshakeRefusedException(401, null));

        assertEquals(Phase.STOPPED, state().phase());
    }

    @Test
    void aLoginThatTakesTooLongEndsTheConnection() {
        connected(builder(library::connecting).ready(session -> new CompletableFuture<>()));
        clock.advance(Duration.ofMinutes(1));

        assertInstanceOf(TimeoutException.class, events.get(0).cause());
        assertTrue(newest().isLeft());
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without a null checker exist.
    void aLoginThatThrowsOrReturnsNullEndsTheConnection() {
        connected(builder(library::connecting).ready(session -> null));
        connected(builder(library::connecting).ready(session -> {
            throw new IllegalStateException("login");
        }));

        assertInstanceOf(NullPointerException.class, events.get(0).cause());
        assertInstanceOf(IllegalStateException.class, events.get(1).cause());
        assertTrue(library.sessions.stream().allMatch(Session::isLeft));
    }

    @Test
    void aConnectionThatIsDiscardedBeforeItIsReadyHasFailedAtLast() {
        connected(builder(library::connecting).ready(session -> new CompletableFuture<>()));
        library.discard(newest());
        clock.advance(Duration.ofMinutes(1));

        assertInstanceOf(TimeoutException.class, events.get(0).cause());
        assertEquals(Phase.WAITING, state().phase());
    }

    // Policies

    @Test
    void failedAttemptsInARowWaitEverLonger() {
        connected();
        lose();
        List<Long> delays = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            delays.add(delayMillis());
            attempt();
            refuse();
        }

        assertEquals(List.of(4_999L, 9_999L, 19_999L, 39_999L, 79_999L, 159_999L, 299_999L, 299_999L), delays);
    }

    @Test
    void refusalsDoNotHurryAClientThatWasAskedForPatience() {
        answers.put(1013, CloseAction.reconnect(ReconnectPolicy.forCode(1013)));
        connected();
        newest().connection.received(newest(), 1013, "");
        assertEquals(209_999, delayMillis());
        attempt();
        refuse();

        assertEquals(359_999, delayMillis());
    }

    @Test
    void aServerThatDropsEveryConnectionAtOnceMeetsGrowingDelays() {
        connected();
        for (int i = 0; i < 10; i++) {
            lose();
            attempt();
            newest().open();
        }
        lose();

        assertEquals(299_999, delayMillis());
    }

    @Test
    void aConnectionThatWasStableBeginsTheCountAnew() {
        connected();
        lose();
        attempt();
        newest().open();
        clock.advance(Duration.ofMillis(29_999));
        lose();
        assertEquals(9_999, delayMillis());
        assertEquals(3, state().attempt());
        attempt();
        newest().open();
        clock.advance(Duration.ofSeconds(30));
        lose();

        assertEquals(4_999, delayMillis());
        assertEquals(1, state().attempt());
    }

    @Test
    void attemptsAreCountedForEachPolicy() {
        answers.put(4408, CloseAction.reconnect(ReconnectPolicy.forCode(4408).withMaxAttempts(2)));
        connected();
        lose();
        for (int i = 0; i < 5; i++) {
            attempt();
            refuse();
        }
        attempt();
        newest().open();
        newest().connection.received(newest(), 4408, "");
        assertEquals(4_999, delayMillis());
        attempt();
        refuse();
        attempt();
        refuse();

        assertEquals(Phase.GAVE_UP, state().phase());
    }

    @Test
    void givingUpIsLoggedOnce() {
        answers.put(1006, CloseAction.reconnect(ReconnectPolicy.forCode(1006).withMaxAttempts(0)));
        try (CapturedLog log = CapturedLog.of(Reconnector.class.getName(), Level.ALL)) {
            connected();
            lose();

            assertEquals(Phase.GAVE_UP, state().phase());
            assertEquals(Level.SEVERE, log.record().getLevel());
        }
    }

    @Test
    void aRefusalIsNotTriedBeforeItsRetryAfterAndLaterOnesAreAsBefore() {
        builder(library::connecting).build().connect();
        begin();
        newest().connection.neverOpened(new HandshakeRefusedException(503, Duration.ofMinutes(10)));
        assertEquals(604_999, delayMillis());
        attempt();
        refuse();

        assertEquals(9_999, delayMillis());
    }

    @Test
    void aRetryAfterAlsoCountsUnderAnotherPolicy() {
        connected();
        newest().connection.received(newest(), 1012, "");
        attempt();
        newest().connection.neverOpened(new HandshakeRefusedException(503, Duration.ofDays(30)));

        assertEquals(Duration.ofDays(1).toMillis() + 54_999, delayMillis());
    }

    @Test
    void theProgramMayChangeTheNumbersButNotTheDecision() {
        connected(builder(library::connecting).policy(policy -> policy.withFirstDelayMillis(100)));
        lose();
        assertEquals(99, delayMillis());
        attempt();
        newest().connection.neverOpened(new HandshakeRefusedException(403, null));

        assertEquals(Phase.STOPPED, state().phase());
    }

    @Test
    void aPolicyFunctionThatThrowsChangesNothing() {
        connected(builder(library::connecting).policy(policy -> {
            throw new IllegalStateException("configuration");
        }));
        List<Throwable> uncaught = new ArrayList<>();
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, failure) -> uncaught.add(failure));
        try {
            lose();
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }

        assertEquals(4_999, delayMillis());
        assertInstanceOf(IllegalStateException.class, uncaught.get(0));
    }

    // What is told

    @Test
    void everyStateIsTold() {
        Reconnector<Session> reconnector = connected();
        lose();
        CloseEvent lost = events.get(0);
        attempt();
        refuse();
        CloseEvent refused = events.get(1);
        reconnector.close();

        assertEquals(
                List.of(
                        new Reconnector.State(Phase.CONNECTING, 1, null, null),
                        new Reconnector.State(Phase.OPEN, 1, null, null),
                        new Reconnector.State(Phase.WAITING, 2, Duration.ofMillis(4_999), lost),
                        new Reconnector.State(Phase.CONNECTING, 2, null, lost),
                        new Reconnector.State(Phase.WAITING, 3, Duration.ofMillis(9_999), refused),
                        new Reconnector.State(Phase.CLOSED, 2, null, refused)),
                states);
    }

    @Test
    void aMessageIsNotRepeatedByFailedAttempts() {
        answers.put(1006, CloseAction.reconnect(ReconnectPolicy.forCode(1006)).withUserMessage("Connection lost."));
        connected();
        lose();
        attempt();
        refuse();
        attempt();
        refuse();
        assertEquals(List.of("Connection lost."), messages);
        attempt();
        newest().open();
        lose();

        assertEquals(List.of("Connection lost.", "Connection lost."), messages);
    }

    @Test
    void aMessageSurvivesARefusalThatStops() {
        answers.put(1006, CloseAction.reconnect(ReconnectPolicy.forCode(1006)).withUserMessage("Connection lost."));
        builder(library::connecting).build().connect();
        begin();
        newest().connection.neverOpened(new HandshakeRefusedException(401, null));

        assertEquals(List.of("Connection lost."), messages);
        assertEquals(Phase.STOPPED, state().phase());
    }

    @Test
    void aListenerMayCallTheReconnector() {
        List<Reconnector<Session>> self = new ArrayList<>();
        List<Phase> phases = new ArrayList<>();
        Reconnector<Session> reconnector = builder(library::connecting)
                .onState(state -> {
                    phases.add(state.phase());
                    if (state.phase() == Phase.STOPPED) {
                        self.get(0).connect();
                        phases.add(Phase.IDLE);
                    }
                })
                .build();
        self.add(reconnector);
        connected(reconnector);
        newest().connection.received(newest(), 1000, "");

        assertEquals(List.of(Phase.CONNECTING, Phase.OPEN, Phase.STOPPED, Phase.IDLE, Phase.CONNECTING), phases);
    }

    private void connected(Reconnector<Session> reconnector) {
        reconnector.connect();
        begin();
        newest().open();
    }

    @Test
    void thereIsNoSessionInsideTheHandlersOfItsEnd() {
        List<Optional<Session>> seen = new ArrayList<>();
        List<Reconnector<Session>> self = new ArrayList<>();
        library.onEnd((session, event, action) -> seen.add(self.get(0).session()));
        self.add(connected());
        assertTrue(self.get(0).session().isPresent());
        lose();

        assertEquals(List.of(Optional.empty()), seen);
    }

    // Closing

    @Test
    void closeTakesEffectAtOnceAndTellsTheHandlers() {
        Reconnector<Session> reconnector = connected();
        reconnector.close(4000, "bye");
        assertEquals(Optional.empty(), reconnector.session());
        assertEquals(Phase.CLOSED, state().phase());
        assertEquals(List.of(4000), newest().closesSent);
        answers.put(4000, CloseAction.reconnect(ReconnectPolicy.forCode(4000)).withUserMessage("not followed"));
        newest().connection.received(newest(), 4000, "bye");

        assertEquals(4000, events.get(0).code());
        assertEquals(Phase.CLOSED, state().phase());
        assertEquals(List.of(), messages);
    }

    @Test
    void logOutAndLogInAgainWhateverThePeerAnswers() {
        Reconnector<Session> reconnector = connected();
        Session first = newest();
        reconnector.close();
        reconnector.connect();
        begin();
        newest().open();
        assertEquals(Optional.of(newest()), reconnector.session());
        clock.advance(Duration.ofSeconds(10));

        assertTrue(first.aborted);
        assertEquals(1, events.size());
        assertEquals(Optional.of(newest()), reconnector.session());
        assertEquals(2, library.sessions.size());
    }

    @Test
    void aCodeThatCannotBeSentChangesNothing() {
        Reconnector<Session> reconnector = connected();
        assertThrows(IllegalArgumentException.class, () -> reconnector.close(1006, ""));

        assertTrue(reconnector.session().isPresent());
        assertThrows(
                IllegalArgumentException.class,
                () -> builder(library::connecting).build().close(1005, null));
    }

    @Test
    void closeCancelsWhatTheAdapterOpens() {
        Reconnector<Session> reconnector = builder(library::connecting).build();
        reconnector.connect();
        begin();
        reconnector.close();

        assertTrue(newest().openingAborted);
        assertEquals(List.of(), events);
    }

    @Test
    void closeDiscardsWhatAComposedStageOpensLate() {
        Reconnector<Session> reconnector = builder(() -> library.connecting().thenApply(session -> session))
                .build();
        reconnector.connect();
        begin();
        reconnector.close();
        newest().open();

        assertEquals(List.of(1000), newest().closesSent);
        assertEquals(List.of(), events);
        assertEquals(Optional.empty(), reconnector.session());
    }

    @Test
    void closeBeforeTheAttemptBeginsOpensNothing() {
        Reconnector<Session> reconnector = builder(library::connecting).build();
        reconnector.connect();
        reconnector.close();
        begin();

        assertEquals(List.of(), library.sessions);
    }

    // A log that fails

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

    // Limits without end

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

    // Others

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
