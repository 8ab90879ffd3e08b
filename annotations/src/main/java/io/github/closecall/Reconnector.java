package io.github.closecall;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one connection open: connects again after a closure, when and as often as the {@link CloseAction} says.
 *
 * <pre>{@code
 * JdkCloses closes = JdkCloses.of(new ChatCloseDispatcher(new Chat()));
 * Reconnector<WebSocket> chat = Reconnector.of(closes, () -> closes.connecting(http.newWebSocketBuilder(), uri, listener));
 * chat.connect();
 * }</pre>
 *
 * <p><b>Attempts.</b> At most one attempt is waiting or under way. Every attempt that fails is dispatched as exactly
 * one event, also when the open function fails before a connection is asked for. Attempts are counted for each policy,
 * and the count starts again when a connection was stable, see {@link ReconnectorBuilder#stableAfter}. The first one,
 * of {@link #connect()}, is not counted.
 *
 * <p><b>Policies.</b> An end with a Close frame brings the policy of its action into force. A failed opening keeps the
 * one that is in force, so that a server that asked for patience with 1013 (Try Again Later) is not hurried because its
 * refusals look like 1006; it only waits for the Retry-After of such a refusal, for a day at most. An action without a
 * policy stops in any case.
 *
 * <p><b>What it holds.</b> A connection from the time it is open, and {@linkplain ReconnectorBuilder#ready ready},
 * until its end is dispatched. The ends of all other connections, such as one that was renewed or one that opened too
 * late, change nothing.
 *
 * <p><b>The open function</b> is called on a daemon thread of its own, which it may block: to use a new token, fetch it
 * there and wait for it. What the function opens with the adapter on that thread is part of the attempt:
 * {@link #close()} cancels it, and what the function asks for afterwards does not begin. An attempt that is not open
 * after twice the opening limit of {@link ConnectionLimits} has failed.
 *
 * <p>Of a connection that is opened on another thread, as after {@code token.thenCompose(..)}, the reconnector sees
 * only the stage that the function returned. After {@code close()} the connection goes on opening, and is then
 * discarded. If it does not open, nothing is dispatched, provided that the stage fails with that at once. A stage in
 * between that recovers, as {@code exceptionally} does, or changes threads, as {@code handleAsync} does, hides the
 * failure: its event is then dispatched even after {@code close()}.
 *
 * <p><b>Threads.</b> The reconnector has no other threads than daemons: a {@code main} that returns ends the program
 * even while the next attempt waits. No function of the program is called while a lock is held. Safe for use by several
 * threads.
 *
 * @param <S> the session type
 */
public final class Reconnector<S> implements AutoCloseable {

    /** What a reconnector is about. */
    public enum Phase {
        /** {@link #connect()} has not been called. */
        IDLE,
        /** An attempt is under way. */
        CONNECTING,
        /** A connection is held. */
        OPEN,
        /** The next attempt waits for its time. */
        WAITING,
        /** An action said to stop, or the program discarded the connection. {@link #connect()} begins anew. */
        STOPPED,
        /** The attempts are used up. {@link #connect()} begins anew. */
        GAVE_UP,
        /** {@link #close()} was called, or the scheduler shut down. {@link #connect()} begins anew. */
        CLOSED
    }

    /**
     * A state of a reconnector.
     *
     * @param phase what it is about
     * @param attempt the number of the attempt that is ahead, under way or was the last, from 1; attempts are counted
     *     on until a connection was stable. 0 before the first
     * @param delay how long the attempt ahead waits; null unless the phase is {@code WAITING}
     * @param event the last end of a connection, or of an attempt; null before the first
     */
    public record State(
            Phase phase,
            int attempt,
            @Nullable Duration delay,
            @Nullable CloseEvent event) {

        /**
         * Creates a state, for tests of what shows it.
         *
         * @param phase what the reconnector is about
         * @param attempt the number of the attempt
         * @param delay how long the attempt ahead waits, or null
         * @param event the last end, or null
         * @throws NullPointerException if {@code phase} is null
         */
        public State {
            Objects.requireNonNull(phase, "phase");
        }
    }

    private final ReconnectMachine<S> machine;

    Reconnector(ReconnectorBuilder<S> settings) {
        machine = new ReconnectMachine<>(settings);
    }

    /**
     * Returns a reconnector with the default settings.
     *
     * @param <S> the session type
     * @param closes the adapter that the connections are opened with
     * @param open begins to open a connection, on a thread that it may block; returns a stage that completes when it is
     *     open, such as that of the adapter's {@code connecting}
     * @return a reconnector that does nothing until {@link #connect()} is called
     */
    public static <S> Reconnector<S> of(
            Closes<? super S> closes, Supplier<? extends CompletionStage<? extends S>> open) {
        return Reconnector.<S>builder(closes, open).build();
    }

    /**
     * Returns a builder of reconnectors.
     *
     * @param <S> the session type
     * @param closes the adapter that the connections are opened with
     * @param open begins to open a connection, as for {@link #of}
     * @return a builder with the default settings
     */
    public static <S> ReconnectorBuilder<S> builder(
            Closes<? super S> closes, Supplier<? extends CompletionStage<? extends S>> open) {
        return new ReconnectorBuilder<>(closes, open);
    }

    /**
     * Connects now: opens the first connection, cuts a delay short, or begins anew after the end. An attempt that was
     * waiting counts as if its time had come. Does nothing while an attempt is under way or a connection is open; one
     * that this side is closing is not.
     */
    public void connect() {
        machine.connect();
    }

    /**
     * Opens the next connection and then lets the present one go, silently. If that fails the present one stays, and
     * there is no other attempt; if the present one ends meanwhile, the attempt goes on. While the next attempt waits
     * this is {@link #connect()}; otherwise it does nothing.
     */
    public void renew() {
        machine.renew();
    }

    /**
     * The open connection, to send on.
     *
     * @return the session; empty unless a connection is open and ready, and from the moment it begins to end
     */
    public Optional<S> session() {
        return machine.session();
    }

    /** Closes the open connection with 1000 (Normal Closure) and opens no more; see {@link #close(int, String)}. */
    @Override
    public void close() {
        close(CloseCodes.NORMAL_CLOSURE, null);
    }

    /**
     * Closes the open connection and opens no more, until {@link #connect()} is called. Takes effect at once: from now
     * on nothing is held, waits or is under way, and what a handler answers when the connection has closed is not
     * followed.
     *
     * @param code the close code
     * @param reason the close reason, cut to what fits into a Close frame; null for none
     * @throws IllegalArgumentException if the protocol, or the library, does not let this side send {@code code}
     */
    public void close(@SentCloseCode int code, @Nullable String reason) {
        machine.close(code, reason);
    }
}
