package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.FakeLibrary.Session;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A reconnector with a library and a clock that do what a {@link ReconnectorModel} says, on the test's thread. */
final class ReconnectorWorld {

    private static final Duration LONG = Duration.ofDays(1);
    private static final Duration VERY_LONG = Duration.ofDays(10_000);
    private static final ReconnectPolicy AFTER_LOSS = delaying(ReconnectorModel.Policy.AFTER_LOSS);
    private static final ReconnectPolicy AFTER_RESTART = delaying(ReconnectorModel.Policy.AFTER_RESTART);

    final ManualScheduler clock = new ManualScheduler();
    final FakeLibrary library = new FakeLibrary(
            this::dispatch,
            ConnectionLimits.defaults()
                    .withOpening(VERY_LONG)
                    .withClosing(VERY_LONG)
                    .withTimers(new Timers(clock, Runnable::run)));
    final List<Reconnector.State> states = new ArrayList<>();
    private final List<CloseEvent> events = new ArrayList<>();
    private CompletableFuture<@Nullable Void> ready = new CompletableFuture<>();
    private final Reconnector<Session> reconnector = Reconnector.builder(library, library::connecting)
            .ready(session -> {
                ready = new CompletableFuture<>();
                return ready;
            })
            .scheduler(clock)
            .stableAfter(LONG)
            .onState(states::add)
            .build();

    private static ReconnectPolicy delaying(ReconnectorModel.Policy policy) {
        long millis = policy.delayMillis;
        return ReconnectPolicy.forCode(1006)
                .withMinDelayMillis(millis)
                .withFirstDelayMillis(millis)
                .withMaxDelayMillis(millis)
                .withMaxAttempts(ReconnectorModel.MAX_ATTEMPTS);
    }

    private CloseAction dispatch(@Nullable Session session, CloseEvent event) {
        events.add(event);
        return switch (event.code()) {
            case 1006 -> CloseAction.reconnect(AFTER_LOSS).given(event);
            case 1012 -> CloseAction.reconnect(AFTER_RESTART);
            default -> CloseAction.stop();
        };
    }

    /** Lets something happen to the reconnector; the model is where it was before. */
    void play(ReconnectorModel.Event event, ReconnectorModel model) {
        switch (event) {
            case CONNECT -> reconnector.connect();
            case RENEW -> reconnector.renew();
            case CLOSE -> reconnector.close();
            case OPENED -> session(model.opening).open();
            case READY -> ready.complete(null);
            case FAILED -> session(model.opening).connection.neverOpened(new ConnectException());
            case REFUSED -> session(model.opening).connection.neverOpened(new HandshakeRefusedException(401, null));
            case NOT_READY -> ready.completeExceptionally(new IOException("login failed"));
            case CLOSED_EARLY -> received(model.readying, 1012);
            case LOST -> session(model.held).connection.lost(session(model.held), null);
            case RESTARTED -> received(model.held, 1012);
            case DISMISSED -> received(model.held, 1000);
            case CLOSING -> library.close(session(model.held), 1000, null);
            case DISCARDED -> library.discard(session(model.held));
            case OTHER_ENDED -> received(model.others.element().connection(), 1012);
            case LATE -> session(model.late.element()).open();
            case DUE -> clock.advance(Duration.ofSeconds(2));
            case STABLE -> clock.advance(LONG);
        }
        clock.advance(Duration.ZERO);
    }

    private void received(int connection, int code) {
        session(connection).connection.received(session(connection), code, "");
    }

    private Session session(int connection) {
        return library.sessions.get(connection);
    }

    /** Checks that the reconnector is where the model is now. */
    void check(ReconnectorModel model, Supplier<@Nullable String> what) {
        assertEquals(expected(model), actual(), what);
        assertEquals(model.begun, library.sessions.size(), what);
        assertEquals(model.dispatched, events.size(), what);
        assertTrue(model.others.stream().allMatch(other -> isLeft(other.connection())), what);
        assertTrue(model.late.stream().allMatch(this::isLeft), what);
        assertFalse(isLeft(model.opening), what);
        assertFalse(isLeft(model.readying), what);
        assertEquals(model.heldIsClosing, isLeft(model.held), what);
    }

    private boolean isLeft(int connection) {
        return connection >= 0 && (session(connection).isLeft() || session(connection).openingAborted);
    }

    private static String expected(ReconnectorModel model) {
        int open = model.heldIsClosing ? -1 : model.held;
        return describe(model.phase, model.told, open, model.delays());
    }

    private String actual() {
        Reconnector.State state = states.isEmpty()
                ? new Reconnector.State(Reconnector.Phase.IDLE, 0, null, null)
                : states.get(states.size() - 1);
        int open = reconnector.session().map(library.sessions::indexOf).orElse(-1);
        List<Long> delays = clock.waiting().stream()
                .filter(delay -> delay < LONG.toMillis() / 2)
                .toList();
        Duration delay = state.delay();
        assertEquals(delays, delay == null ? List.of() : List.of(delay.toMillis()));
        return describe(state.phase(), state.attempt(), open, delays);
    }

    private static String describe(Reconnector.Phase phase, int attempt, int open, List<Long> delays) {
        return phase + " " + attempt + ", open " + open + ", waiting " + delays;
    }
}
