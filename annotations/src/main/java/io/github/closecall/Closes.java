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
 * The connections of one WebSocket library: exactly one {@link CloseEvent} for each, whatever the library signals when
 * a connection ends. The adapters of {@code io.github.closecall.adapter} extend it; a library without an adapter is
 * wired by a subclass.
 *
 * <p>A connection that is being opened and one that is being closed by this side have {@linkplain ConnectionLimits
 * limits}. What they end is reported like any other end.
 *
 * <p>The event is dispatched on the thread on which the library signals the end, or on one of the limits. An exception
 * of the handler does not reach the library: what follows is then what {@link CloseDispatcher#after} says, and the
 * exception goes to the {@linkplain Thread#getUncaughtExceptionHandler() uncaught exception handler} of the thread.
 *
 * <p><b>For subclasses.</b> Get the {@link Connection} of a client from {@link #opening} and that of a session from
 * {@link #connection}, and pass on to it what the library signals, in any order and as often as it comes. Implement the
 * three things that this class cannot do: {@link #sendClose}, {@link #abort} and {@link #isOpen}.
 *
 * <p>Safe for use by several threads. Nothing is kept of a connection that has ended.
 *
 * @param <S> the session type
 */
public abstract class Closes<S> {

    private static final GuardedLog LOG = new GuardedLog(Closes.class);

    private final EndDispatcher<S> ends;
    private final ConnectionLimits limits;
    private final UnwantedStages unwanted = new UnwantedStages();

    /**
     * A session is remembered for as long as the library keeps it, so that an error signalled after the end still finds
     * the end already reported. Some libraries never signal the end of some connections.
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
     * Closes a connection with a Close frame. Only the first call for a connection counts, and none after its end. The
     * event is this code and reason, with the origin {@code LOCAL}, whatever the peer answers; if it does not answer
     * within the closing limit the connection is cut and the cause is a {@link java.util.concurrent.TimeoutException}.
     *
     * @param session the session
     * @param code the close code
     * @param reason the close reason, cut to what fits into a Close frame; null for none
     * @throws IllegalArgumentException if the protocol, or the library, does not let this side send {@code code}; there
     *     is no other failure
     */
    public final void close(S session, @SentCloseCode int code, @Nullable String reason) {
        Connection<S> connection = connection(session);
        requireSendable(code);
        String text = CloseCodes.truncateReason(reason);
        connection.close(session, new CloseEvent(code, text, CloseEvent.Origin.LOCAL, null));
    }

    /**
     * Ends a connection that is over for the program, although the library has not said so: the peer answers no pings,
     * or it said goodbye in a message of its own protocol. The event is dispatched now, unless the connection has
     * ended; then a Close frame with the nearest code that may be sent goes out and the connection is cut without
     * waiting for the answer.
     *
     * @param session the session
     * @param event the one event of the connection
     */
    public final void end(S session, CloseEvent event) {
        Objects.requireNonNull(event, "event");
        connection(session).end(session, event);
    }

    /**
     * Closes a connection silently: nothing is dispatched for it any more. Towards the peer it is closed with 1000
     * (Normal Closure), and cut if that is not answered within the closing limit. A {@link Reconnector} that holds the
     * connection stops.
     *
     * @param session the session
     */
    public final void discard(S session) {
        connection(session).discard(session);
    }

    /**
     * Sets the listener that is told after the end of a connection was dispatched, and what was answered: for a program
     * that reconnects by itself. What it throws changes nothing and goes to the uncaught exception handler of the
     * thread. For metrics see {@link CloseDispatcher#observedBy}.
     *
     * @param listener told of each end; its session is null if the connection did not open
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
     * @return complete when the frame has been sent, as far as the library tells; whatever it fails with, or this
     *     throws, is taken for a connection that is broken
     */
    protected abstract CompletionStage<?> sendClose(S session, int code, String reason);

    /**
     * Cuts a connection without waiting for anything. What the library signals then is dropped.
     *
     * @param session the session, which may be closed
     */
    protected abstract void abort(S session);

    /**
     * Tells whether the library takes a connection for open.
     *
     * @param session the session
     * @return false if it certainly is not
     */
    protected abstract boolean isOpen(S session);

    /**
     * Tells whether this side may send a code with this library.
     *
     * @param code any number
     * @return whether the protocol allows it; a subclass may allow less
     */
    protected boolean isSendable(int code) {
        return CloseCodes.isSendable(code);
    }

    /**
     * Returns what stands for a connection where the library hands out several objects for it.
     *
     * @param session a session, decorated or not
     * @return {@code session} unless a subclass knows better; the same for all that stand for one connection
     */
    protected S unwrap(S session) {
        return session;
    }

    /**
     * Begins to open a connection. The opening limit runs from now on.
     *
     * @param start begins to open the connection, and returns what aborts that: a function that does no harm when the
     *     connection has opened or failed. Whatever {@code start} throws is a failed opening.
     * @return complete with the session when the connection is open, never earlier; failed after the event of a failed
     *     opening was dispatched, with an {@link java.io.IOException} whose cause says why. To cancel it, or to
     *     complete it in another way, ends the attempt silently.
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
     * Makes a session new, where a library uses the same object for one connection after the other.
     *
     * @param session the session
     */
    protected final void forget(S session) {
        connections.remove(unwrap(session));
    }

    /**
     * Where an adapter calls what may block.
     *
     * @return runs each task on a daemon thread of its own
     */
    protected final Executor threads() {
        return limits.timers().threads();
    }

    /**
     * Runs a task later, on a thread that it may block.
     *
     * @param delay when to run it
     * @param task the task
     * @return to cancel it
     */
    protected final Future<?> after(Duration delay, Runnable task) {
        return limits.timers().after(delay, task);
    }

    /**
     * The limits of the connections.
     *
     * @return what this was created with
     */
    protected final ConnectionLimits limits() {
        return limits;
    }

    /** The stages that no {@link Reconnector} waits for any more. */
    final UnwantedStages unwanted() {
        return unwanted;
    }

    final void requireSendable(int code) {
        if (!isSendable(code)) {
            throw new IllegalArgumentException(
                    "Close code " + code + " (" + CloseCodes.name(code) + ") must not be sent");
        }
    }

    /** Returns the code to send in place of one that only this side knows about. */
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
    final End dispatch(@Nullable S session, CloseEvent event, Consumer<? super End> follow) {
        return ends.dispatch(session, event, follow);
    }

    /** Dispatches the end of an attempt that failed before a connection was asked for. */
    final End dispatchFailure(Throwable cause) {
        return ends.dispatch(null, CloseEvent.failure(cause), end -> {});
    }
}
