package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.FakeLibrary.Session;
import io.github.closecall.Reconnector.Phase;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Open functions that do something before or after the opening, such as fetching a token. */
class OpenFunctionTest extends ReconnectorFixture {

    private final List<CompletableFuture<String>> tokens = new ArrayList<>();
    private final Reconnector<Session> composing = connecting(() -> token().thenCompose(token -> library.connecting()));

    private CompletableFuture<String> token() {
        CompletableFuture<String> token = new CompletableFuture<>();
        tokens.add(token);
        return token;
    }

    private Reconnector<Session> connecting(Supplier<CompletionStage<Session>> open) {
        return builder(open).build();
    }

    private void connect(Reconnector<Session> reconnector) {
        reconnector.connect();
        begin();
    }

    private Session session(int number) {
        return library.sessions.get(number);
    }

    private void refuse(int number) {
        session(number).connection.neverOpened(new ConnectException("refused"));
    }

    // A stage of the program composed after the opening

    @Test
    void aConnectionIsDiscardedIfTheRestOfItsAttemptFails() {
        connect(connecting(() ->
                library.connecting().thenCompose(session -> CompletableFuture.failedFuture(new IOException("login")))));
        session(0).open();

        assertEquals(List.of(1000), session(0).closesSent);
        assertEquals(1, events.size());
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    void aConnectionIsDiscardedIfTheRestOfItsAttemptTakesTooLong() {
        CompletableFuture<Session> login = new CompletableFuture<>();
        connect(connecting(() -> library.connecting().thenCompose(session -> login)));
        session(0).open();
        clock.advance(Duration.ofMinutes(2));
        assertEquals(List.of(1000), session(0).closesSent);
        login.complete(session(0));

        assertEquals(1, events.size());
        assertEquals(Phase.WAITING, state().phase());
    }

    // Composed after a stage of the program

    @Test
    void closeSilencesAnOpeningThatIsUnderWay() {
        connect(composing);
        tokens.get(0).complete("token");
        composing.close();
        refuse(0);

        assertEquals(List.of(), events);
        assertEquals(Phase.CLOSED, state().phase());
    }

    @Test
    void closeSilencesAnOpeningThatBeginsAfterIt() {
        connect(composing);
        composing.close();
        tokens.get(0).complete("token");
        clock.advance(Duration.ofMinutes(1));

        assertTrue(session(0).openingAborted);
        assertEquals(List.of(), events);
    }

    @Test
    void anAttemptThatTookTooLongHasNoSecondEvent() {
        connect(composing);
        clock.advance(Duration.ofMinutes(2));
        assertInstanceOf(TimeoutException.class, events.get(0).cause());
        tokens.get(0).complete("token");
        refuse(0);

        assertEquals(1, events.size());
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    void theNextAttemptIsHeardAndFollowed() {
        connect(composing);
        composing.close();
        connect(composing);
        tokens.get(1).complete("token");
        refuse(0);
        assertEquals(1, events.size());
        assertEquals(Phase.WAITING, state().phase());
        tokens.get(0).complete("token");
        refuse(1);

        assertEquals(1, events.size());
    }

    @Test
    void anAttemptThatFailsWithWhatAnotherWaitedForIsHeard() {
        CompletableFuture<Session> shared = library.connecting();
        Reconnector<Session> sharing = connecting(() -> shared.thenApply(session -> session));
        connect(sharing);
        sharing.close();
        connect(sharing);
        refuse(0);

        assertEquals(1, events.size());
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    void whatTheProgramOpensItselfIsHeard() {
        connect(composing);
        composing.close();
        var unused = library.connecting();
        refuse(0);

        assertEquals(1, events.size());
    }

    @Test
    void whatNobodyWaitsForAnyMoreHasItsEventBeforeItsFutureAgain() {
        connect(composing);
        composing.close();
        tokens.get(0).completeExceptionally(new IOException("no token"));
        List<Integer> eventsBefore = new ArrayList<>();
        var unused = library.connecting().whenComplete((session, failure) -> eventsBefore.add(events.size()));
        refuse(0);

        assertEquals(List.of(1), eventsBefore);
    }

    @Test
    void theApplicationDoesNotHearThatItOpenedAfterClose() {
        connect(composing);
        tokens.get(0).complete("token");
        composing.close();

        assertFalse(session(0).open());
        assertEquals(List.of(1000), session(0).closesSent);
        assertEquals(List.of(), events);
        assertEquals(Optional.empty(), composing.session());
    }

    @Test
    void aConnectionThatOpensLateHasItsTimeToBecomeReady() {
        Reconnector<Session> slow = builder(() -> token().thenCompose(token -> library.connecting()))
                .ready(session -> new CompletableFuture<>())
                .build();
        connect(slow);
        clock.advance(Duration.ofSeconds(100));
        tokens.get(0).complete("token");
        session(0).open();
        clock.advance(Duration.ofSeconds(59));
        assertEquals(List.of(), events);
        clock.advance(Duration.ofSeconds(1));

        assertEquals(1, events.size());
        assertTrue(session(0).isLeft());
    }

    // On the thread of the function

    @Test
    void closeCancelsWhatStagesFollow() {
        Reconnector<Session> following = connecting(() -> library.connecting().thenApply(session -> session));
        connect(following);
        following.close();

        assertTrue(session(0).openingAborted);
        assertEquals(List.of(), events);
    }

    @Test
    void whatTheFunctionAsksForAfterCloseDoesNotBegin() {
        List<Reconnector<Session>> self = new ArrayList<>();
        self.add(connecting(() -> {
            self.get(0).close();
            return library.opening(connection -> {
                throw new IllegalStateException("begun");
            });
        }));
        connect(self.get(0));

        assertEquals(List.of(), events);
        assertEquals(Phase.CLOSED, state().phase());
    }

    @Test
    void whatTheHandlersCancelHasNoSecondEvent() {
        List<CompletableFuture<Session>> openings = new ArrayList<>();
        library.onEnd((session, event, action) -> openings.get(0).cancel(false));
        connect(connecting(() -> {
            openings.add(library.connecting());
            return openings.get(0);
        }));
        refuse(0);

        assertEquals(1, events.size());
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    void closeCancelsWhatTheFunctionHadOpenedElsewhere() {
        CompletableFuture<Session> opening = library.connecting();
        Reconnector<Session> handingOn = connecting(() -> opening);
        connect(handingOn);
        handingOn.close();

        assertTrue(session(0).openingAborted);
    }

    @Test
    void whatItOpensWithAnotherAdapterIsNoPartOfTheAttempt() {
        FakeLibrary other = new FakeLibrary(
                this::dispatch, ConnectionLimits.defaults().withTimers(new Timers(clock, Runnable::run)));
        Reconnector<Session> reconnector = connecting(() -> {
            var unused = other.connecting();
            return library.connecting();
        });
        connect(reconnector);
        reconnector.close();

        assertFalse(other.sessions.get(0).openingAborted);
    }
}
