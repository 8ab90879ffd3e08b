package io.github.closecall;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/**
 * Reports exactly one {@link CloseEvent} for each connection of a WebSocket library, whatever the library signals when
 * a connection ends. The adapters of {@code io.github.closecall.adapter} extend this class; for a library without an
 * adapter, write a subclass.
 *
 * <p>Opening a connection, and closing it from this side, have {@linkplain ConnectionLimits time limits}. A connection
 * that a limit ends is reported like any other end.
 *
 * <p>The event is dispatched on the thread on which the library signals the end, or on a limit's thread. An exception
 * thrown by the handler does not reach the library: {@link CloseDispatcher#after} then decides what follows, and the
 * exception goes to the {@linkplain Thread#getUncaughtExceptionHandler() uncaught exception handler} of the thread.
 *
 * <p><b>For subclasses.</b> Get the {@link Connection} of a client from {@link #opening} and that of a session from
 * {@link #connection}, and pass on to it what the library signals, in any order and as often as it comes. Implement
 * what this class cannot do: {@link #sendClose}, {@link #abort} and {@link #isOpen}.
 *
 * <p>Safe for use by several threads. Keeps no reference to a connection that has ended.
 *
 * @param <S> the session type
 */
public abstract class Closes<S> {

    private static final GuardedLog LOG = new GuardedLog(Closes.class);

    private final EndDispatcher<S> ends;
    private final ConnectionLimits limits;
    private final AbandonedStages abandonedStages = new AbandonedStages();

    /**
     * Remembers a session for as long as the library keeps it, so that an error signalled after the end is recognised
     * as such. Some libraries never signal the end of some connections.
     */
    private final Map<S, Connection<S>> connections = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * Creates an adapter.
     *
     * @param dispatcher gets the one event of each connection, with a null session if it did not open
     * @param limits how long a connection may take to open and to close
     */
    protected Closes(CloseDispatcher<? super S> dispatcher, ConnectionLimits limits) {
        this.ends = new EndDispatcher<>(Objects.requireNonNull(dispatcher, "dispatcher"));
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Closes a connection with a Close frame. Only the first call for a connection has an effect, and only before its
     * end. The event has this code and reason and the origin {@code LOCAL}, whatever the peer answers; if the peer does
     * not answer within the closing limit, the connection is cut and the cause is a
     * {@link java.util.concurrent.TimeoutException}.
     *
     * @param session the session
     * @param code the close code
     * @param reason the close reason, cut to what fits into a Close frame; null for none
     * @throws IllegalArgumentException if the protocol, or the library, does not let this side send {@code code}; the
     *     method fails in no other way
     */
    public final void close(S session, @SentCloseCode int code, @Nullable String reason) {
        Connection<S> connection = connection(session);
        requireSendable(code);
        String text = CloseCodes.truncateReason(reason);
        connection.close(session, new CloseEvent(code, text, CloseEvent.Origin.LOCAL, null));
    }

    /**
     * Ends a connection that is over for the program, although the library has not reported an end: for example, the
     * peer answers no pings, or it said goodbye in a message of its own protocol. Unless the connection has already
     * ended, this method dispatches the event at once, then sends a Close frame with the nearest code that may be sent
     * and cuts the connection without waiting for the answer.
     *
     * @param session the session
     * @param event the one event of the connection
     */
    public final void end(S session, CloseEvent event) {
        Objects.requireNonNull(event, "event");
        connection(session).end(session, event);
    }

    /**
     * Closes a connection silently: no event is dispatched for it. The peer gets a Close frame with 1000 (Normal
     * Closure); if it does not answer within the closing limit, the connection is cut. A {@link Reconnector} that holds
     * the connection stops.
     *
     * @param session the session
     */
    public final void discard(S session) {
        connection(session).discard(session);
    }

    /**
     * Sets the listener that is called after the end of a connection was dispatched, with the action that follows: for
     * a program that reconnects by itself. Exceptions that it throws change nothing and go to the uncaught exception
     * handler of the thread. For metrics, see {@link CloseDispatcher#observedBy}.
     *
     * @param listener called for each end; its session is null if the connection did not open
     * @throws IllegalStateException if there is a listener already
     */
    public final void onEnd(CloseObserver<? super S> listener) {
        if (!ends.observe(Objects.requireNonNull(listener, "listener"))) {
            throw new IllegalStateException("onEnd has a listener already");
        }
    }

    /**
     * Sends a Close frame.
     *
     * @param session the session
     * @param code a code that {@link #isSendable} allows
     * @param reason a reason that fits, {@code ""} for none
     * @return a stage that completes when the frame has been sent, as far as the library tells; if it fails, or if this
     *     method throws, the connection counts as broken
     */
    protected abstract CompletionStage<?> sendClose(S session, int code, String reason);

    /**
     * Cuts a connection without waiting for anything. Signals that the library sends afterwards are ignored.
     *
     * @param session the session, which may be closed
     */
    protected abstract void abort(S session);

    /**
     * Tells whether a connection is open, as far as the library knows.
     *
     * @param session the session
     * @return false if it certainly is not
     */
    protected abstract boolean isOpen(S session);

    /**
     * Tells whether this side may send a code with this library.
     *
     * @param code any number
     * @return whether the protocol allows it; a subclass may allow fewer codes
     */
    protected boolean isSendable(int code) {
        return CloseCodes.isSendable(code);
    }

    /**
     * Returns the one session object that identifies a connection, if the library hands out several objects for it.
     *
     * @param session a session, decorated or not
     * @return {@code session}, unless a subclass overrides this; the same object for all sessions of one connection
     */
    protected S unwrap(S session) {
        return session;
    }

    /**
     * Begins to open a connection. The opening limit starts now.
     *
     * @param start begins to open the connection, and returns a function that aborts the opening and does nothing once
     *     the connection has opened or failed. If {@code start} throws, the opening has failed.
     * @return a future that completes with the session when the connection is open, never earlier. If the opening
     *     fails, the future fails after the event was dispatched, with an {@link java.io.IOException} whose cause says
     *     why. Cancelling it, or completing it in any other way, ends the attempt silently.
     */
    protected final CompletableFuture<S> opening(Function<? super Connection<S>, ? extends Runnable> start) {
        return Connection.opening(this).begin(Objects.requireNonNull(start, "start"));
    }

    /**
     * Returns the connection of a session.
     *
     * @param session the session
     * @return the connection that {@linkplain Connection#opened opened} with it, or else, for a server, a new one
     */
    protected final Connection<S> connection(S session) {
        return connections.computeIfAbsent(
                unwrap(Objects.requireNonNull(session, "session")), unknown -> Connection.open(this));
    }

    /**
     * Forgets the connection of a session, for a library that reuses a session object for its next connection.
     *
     * @param session the session
     */
    protected final void forget(S session) {
        connections.remove(unwrap(session));
    }

    /**
     * Returns an executor for calls that may block.
     *
     * @return an executor that runs each task on a separate daemon thread
     */
    protected final Executor threads() {
        return limits.timers().threads();
    }

    /**
     * Runs a task later, on a thread that it may block.
     *
     * @param delay how long to wait first
     * @param task the task
     * @return a future that cancels it
     */
    protected final Future<?> after(Duration delay, Runnable task) {
        return limits.timers().after(delay, task);
    }

    /**
     * The limits of the connections.
     *
     * @return the limits that this adapter was created with
     */
    protected final ConnectionLimits limits() {
        return limits;
    }

    /** The stages that no {@link Reconnector} waits for any longer. */
    final AbandonedStages abandonedStages() {
        return abandonedStages;
    }

    final void requireSendable(int code) {
        if (!isSendable(code)) {
            throw new IllegalArgumentException(
                    "Close code " + code + " (" + CloseCodes.name(code) + ") must not be sent");
        }
    }

    /** Returns the code to send in place of one that this side must not send. */
    final int nearest(int code) {
        int sendable = CloseCodes.sendable(code);
        if (isSendable(sendable)) {
            return sendable;
        }
        return CloseCodes.isAbnormal(sendable) ? CloseCodes.INTERNAL_ERROR : CloseCodes.NORMAL_CLOSURE;
    }

    /** Remembers the connection of a session; returns the earlier one if there is one already. */
    final Connection<S> remember(S session, Connection<S> connection) {
        Connection<S> known = connections.putIfAbsent(unwrap(session), connection);
        return known == null ? connection : known;
    }

    final CompletionStage<?> send(S session, int code, String reason) {
        try {
            return Objects.requireNonNull(sendClose(session, code, reason), "sendClose returned null");
        } catch (Throwable failure) {
            CompletableFuture<Void> failed = new CompletableFuture<>();
            failed.completeExceptionally(failure);
            return failed;
        }
    }

    final void cut(S session) {
        try {
            abort(session);
        } catch (Throwable failure) {
            LOG.log(Level.FINE, () -> "aborting a WebSocket connection failed", failure);
        }
    }

    /** Dispatches the end of a connection. */
    final DispatchedEnd dispatch(@Nullable S session, CloseEvent event, Consumer<? super DispatchedEnd> follow) {
        return ends.dispatch(session, event, follow);
    }

    /** Dispatches the end of an attempt that failed before a connection was asked for. */
    final DispatchedEnd dispatchFailure(Throwable cause) {
        return ends.dispatch(null, CloseEvent.failure(cause), end -> {});
    }
}
