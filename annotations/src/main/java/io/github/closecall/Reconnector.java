package io.github.closecall;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one connection open: reconnects after a closure, when and as often as the {@link CloseAction} says.
 *
 * <pre>{@code
 * JdkCloses closes = JdkCloses.of(new ChatCloseDispatcher(new Chat()));
 * Reconnector<WebSocket> chat = Reconnector.of(closes, () -> closes.connecting(http.newWebSocketBuilder(), uri, listener));
 * chat.connect();
 * }</pre>
 *
 * <p><b>Attempts.</b> At most one attempt is waiting or under way. Every attempt that fails is dispatched as exactly
 * one event, even if the open function fails before it asks for a connection. Attempts are counted separately for each
 * policy that an action has, whatever {@link ReconnectorBuilder#policy} makes of it, and the count restarts once a
 * connection has been stable, see {@link ReconnectorBuilder#stableAfter}. The first attempt, made by
 * {@link #connect()}, is not counted.
 *
 * <p><b>Policies.</b> When a connection ends with a Close frame, the policy of the action takes effect. A failed
 * opening keeps the current policy, so that a server that asked clients to wait with 1013 (Try Again Later) is not
 * hurried because its refusals look like 1006; only the Retry-After of such a refusal, capped at a day, lengthens the
 * delay. An action without a policy always stops.
 *
 * <p><b>The connection it holds.</b> A reconnector holds a connection from the moment it is open and
 * {@linkplain ReconnectorBuilder#ready ready} until its end is dispatched. The ends of all other connections, such as
 * one that was replaced or one that opened too late, change nothing.
 *
 * <p><b>The open function</b> is called on a separate daemon thread, which it may block: to use a new token, fetch it
 * there and wait for it. Whatever the function opens with the adapter on that thread is part of the attempt:
 * {@link #close()} cancels it, and openings that the function requests afterwards do not begin. If the attempt fails,
 * what it has opened is discarded. An attempt fails if the connection is not open after twice the opening limit of
 * {@link ConnectionLimits}.
 *
 * <p>If the function opens a connection on another thread, as in {@code token.thenCompose(..)}, the reconnector sees
 * only the stage that the function returned. After {@code close()}, such a connection continues to open, and is then
 * discarded. If it fails to open, no event is dispatched, provided that the returned stage fails at once with that
 * failure. An intermediate stage that recovers, as {@code exceptionally} does, changes threads, as {@code handleAsync}
 * does, or completes early, as {@code orTimeout} does, hides the failure: its event is then dispatched even after
 * {@code close()}.
 *
 * <p><b>Handlers</b> run before the reconnector continues, so a slow one delays the next attempt. If the handler of a
 * failed opening is still running when the attempt's time is up, the attempt is dispatched a second time: hand long
 * work to another thread.
 *
 * <p><b>Threads.</b> The reconnector uses only daemon threads: when {@code main} returns, the program ends, even if an
 * attempt is pending. No function of the program is called while a lock is held. Safe for use by several threads.
 *
 * @param <S> the session type
 */
public final class Reconnector<S> implements AutoCloseable {

    /** What a reconnector is doing. */
    public enum Phase {
        /** {@link #connect()} has not been called. */
        IDLE,
        /** An attempt is under way. */
        CONNECTING,
        /** A connection is held. */
        OPEN,
        /** The next attempt is waiting for its delay. */
        WAITING,
        /** An action said to stop, or the program discarded the connection. {@link #connect()} restarts it. */
        STOPPED,
        /** The attempts are used up. {@link #connect()} restarts it. */
        GAVE_UP,
        /** {@link #close()} was called, or the scheduler shut down. {@link #connect()} restarts it. */
        CLOSED
    }

    /**
     * A state of a reconnector.
     *
     * @param phase what it is doing
     * @param attempt the number of the attempt that is waiting, under way or was the last, from 1, or 0 before the
     *     first; the count restarts once a connection has been stable
     * @param delay the delay of the waiting attempt; null unless the phase is {@code WAITING}
     * @param event the last end of a connection, or of an attempt; null before the first
     */
    public record State(
            Phase phase,
            int attempt,
            @Nullable Duration delay,
            @Nullable CloseEvent event) {

        /**
         * Creates a state, for tests of code that displays it.
         *
         * @param phase what the reconnector is doing
         * @param attempt the number of the attempt
         * @param delay the delay of the waiting attempt, or null
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
     * @param open begins to open a connection, on a thread that it may block; returns a stage that completes when the
     *     connection is open, such as the result of the adapter's {@code connecting}
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
     * Connects now: opens the first connection, skips the rest of a delay, or restarts a reconnector that has stopped.
     * An attempt that was waiting counts as if its delay were over. Does nothing while an attempt is under way or a
     * connection is open; a connection that this side is closing, or whose end is being handled, does not count as
     * open. A close handler must not call this method as a matter of course: no delay and no limit of attempts would
     * apply.
     */
    public void connect() {
        machine.connect();
    }

    /**
     * Replaces the open connection: opens the next one and then discards the current one silently. If the attempt
     * fails, the current connection stays, and there is no other attempt; if the current connection ends meanwhile, the
     * attempt continues. While an attempt is waiting, this method does what {@link #connect()} does; in any other state
     * it does nothing.
     */
    public void renew() {
        machine.renew();
    }

    /**
     * The session of the open connection, to send on.
     *
     * @return the session; empty unless a connection is open, ready and not being closed
     */
    public Optional<S> session() {
        return machine.session();
    }

    /** Closes the open connection with 1000 (Normal Closure) and opens no other; see {@link #close(int, String)}. */
    @Override
    public void close() {
        close(CloseCodes.NORMAL_CLOSURE, null);
    }

    /**
     * Closes the open connection and opens no other until {@link #connect()} is called. Takes effect at once: no
     * connection is held, and no attempt is waiting or under way. The action that the handler returns for this closure
     * is not carried out.
     *
     * @param code the close code
     * @param reason the close reason, cut to what fits into a Close frame; null for none
     * @throws IllegalArgumentException if the protocol, or the library, does not let this side send {@code code}
     */
    public void close(@SentCloseCode int code, @Nullable String reason) {
        machine.close(code, reason);
    }
}
