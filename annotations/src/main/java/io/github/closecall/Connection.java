package io.github.closecall;

import io.github.closecall.CloseEvent.Origin;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection of a WebSocket library, as its adapter sees it. The adapter passes every signal on. The first signal
 * that means the end becomes the one event of the connection; later signals are ignored, as are all signals of a
 * discarded connection. Safe for use by several threads; see {@link Closes}.
 *
 * @param <S> the session type
 */
public final class Connection<S> {

    private enum State {
        OPENING,
        OPEN,
        /** Its event has been dispatched, or is about to be. */
        ENDED,
        /** It was discarded, so there is no event. */
        SILENT
    }

    // Once the connection is open, no field refers to the session: the weak map of all sessions refers to this object,
    // and must be able to forget them.
    private final Closes<S> closes;
    private final AtomicReference<State> state;
    private final AtomicReference<@Nullable Opening<S>> opening = new AtomicReference<>();
    private final AtomicReference<@Nullable CloseEvent> ownClose = new AtomicReference<>();
    private final PeerLink<S> link;
    private final AtomicReference<@Nullable Throwable> firstError = new AtomicReference<>();

    /** Completes when the end has been dispatched; cancelled when the connection is discarded. */
    private final CompletableFuture<DispatchedEnd> ended = new CompletableFuture<>();

    private final AtomicBoolean hasOpened;

    private Connection(Closes<S> closes, State state) {
        this.closes = closes;
        this.link = new PeerLink<>(closes);
        this.state = new AtomicReference<>(state);
        this.hasOpened = new AtomicBoolean(state == State.OPEN);
    }

    /** Returns a connection that is already open. */
    static <S> Connection<S> open(Closes<S> closes) {
        return new Connection<>(closes, State.OPEN);
    }

    /** Returns a connection that a client is about to open. */
    static <S> Connection<S> opening(Closes<S> closes) {
        Connection<S> connection = new Connection<>(closes, State.OPENING);
        connection.opening.set(new Opening<>(connection));
        return connection;
    }

    /**
     * Signals that the connection has opened.
     *
     * @param session the session
     * @return whether it is still wanted; if not, it has been closed silently, and the application must not be told of
     *     it
     */
    public boolean opened(S session) {
        Objects.requireNonNull(session, "session");
        boolean isRepeated = hasOpened.getAndSet(true);
        // The state changes before the session leads here, so that another thread finds the connection open.
        boolean isWanted = claim(State.OPENING, State.OPEN);
        // A callback about the session may come before this one, in libraries that hand the session only to callbacks.
        Connection<S> known = closes.remember(session, this);
        if (isWanted) {
            if (known != this) {
                claim(State.OPEN, State.SILENT);
            }
            Opening<S> opened = Objects.requireNonNull(opening.getAndSet(null));
            opened.settle();
            opened.succeed(session);
        } else if (known != this) {
            closes.discard(session);
            return false;
        } else if (state.get() != State.OPEN) {
            if (!isRepeated) {
                leave(session, CloseCodes.NORMAL_CLOSURE);
            }
            return false;
        }
        return !known.isDiscarded();
    }

    /**
     * Tells whether the library has reported that the connection opened.
     *
     * @return false while the connection is being opened, and if the opening failed
     */
    public boolean hasOpened() {
        return hasOpened.get();
    }

    /**
     * Records an error that may turn out to be the cause of the end. Only the first counts, because later ones are
     * mostly its consequences.
     *
     * @param error what the library reports
     */
    public void noteError(Throwable error) {
        firstError.compareAndSet(null, Objects.requireNonNull(error, "error"));
    }

    /**
     * The first error noted.
     *
     * @return the error, null if there was none
     */
    public @Nullable Throwable error() {
        return firstError.get();
    }

    /**
     * Starts to watch for a peer that falls silent: sends pings, and cuts the connection when nothing has arrived for
     * the limit of {@link ConnectionLimits#silence}. Use it for libraries that do not do this themselves; the subclass
     * calls {@link #arrived} whenever it sees something arrive.
     *
     * @param session the session
     * @param ping sends a ping; it need not succeed
     */
    public void watchSilence(S session, Runnable ping) {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(ping, "ping");
        link.watchSilence(ping, () -> {
            String silence = "nothing arrived for " + closes.limits().silence();
            cut(session, new TimeoutException(silence));
        });
    }

    /**
     * Signals that something arrived from the peer, or that the application is still processing what arrived earlier.
     */
    public void arrived() {
        link.arrived();
    }

    /**
     * Signals that the peer's Close frame ended the connection. A code that no peer may send is reported as a protocol
     * error.
     *
     * @param session the session
     * @param code the code of the frame, 1005 if it had none
     * @param reason the reason, null for none
     */
    public void received(S session, int code, @Nullable String reason) {
        ended(session, CloseEvents.received(code, reason));
    }

    /**
     * Signals that this side's library ended the connection because of a failure.
     *
     * @param session the session
     * @param code the code of the failure
     * @param reason the reason, null for none
     * @param cause what failed, null if unknown
     */
    public void failed(S session, int code, @Nullable String reason, @Nullable Throwable cause) {
        ended(session, new CloseEvent(code, reason, Origin.LOCAL, cause));
    }

    /**
     * Signals that the connection ended without a Close frame. TLS had been set up, so the code is 1006 whatever the
     * cause.
     *
     * @param session the session
     * @param cause why, as far as it is known; null means the end of the stream
     */
    public void lost(S session, @Nullable Throwable cause) {
        ended(session, CloseEvents.lost(cause));
    }

    /**
     * Signals that the connection ended in a way that none of the other signals describes.
     *
     * @param session the session
     * @param event what is known of the end
     */
    public void ended(S session, CloseEvent event) {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(event, "event");
        link.over();
        // A library may report the end of a connection without having reported that it opened. If it is just doing so
        // on another thread, the connection is open afterwards.
        failOpening(() -> CloseEvents.withinProtocol(event), Opening::settle);
        if (claim(State.OPEN, State.ENDED)) {
            dispatchEnd(session, event);
        }
    }

    private void dispatchEnd(S session, CloseEvent event) {
        CloseEvent own = ownClose.get();
        dispatch(session, own == null ? CloseEvents.withinProtocol(event) : CloseEvents.answered(own, event));
    }

    /**
     * Signals that the connection did not open.
     *
     * @param cause why, as far as it is known; null means the end of the stream
     */
    public void neverOpened(@Nullable Throwable cause) {
        link.over();
        failOpening(() -> cause == null ? CloseEvents.lost(null) : CloseEvent.failure(cause), Opening::settle);
    }

    private void openingTimedOut() {
        String late = "not open after " + closes.limits().opening();
        failOpening(() -> CloseEvent.failure(new TimeoutException(late)), Opening::abort);
    }

    private void failOpening(Supplier<CloseEvent> event, Consumer<Opening<S>> over) {
        if (claim(State.OPENING, State.ENDED)) {
            Opening<S> failed = Objects.requireNonNull(opening.getAndSet(null));
            over.accept(failed);
            closes.abandonedStages().fail(failed, new OpeningException(event.get(), end -> dispatch(null, end)));
        }
    }

    /** Begins to open the connection. */
    CompletableFuture<S> begin(Function<? super Connection<S>, ? extends Runnable> start) {
        Opening<S> begun = Objects.requireNonNull(opening.get());
        // Some methods of the future complete it without calling another, as completeAsync does.
        var unused = begun.whenComplete((session, failure) -> cancelOpening());
        OpenCall.begins(closes, begun);
        if (begun.isDone()) {
            return begun;
        }
        begun.limitedBy(closes.limits().timers().after(closes.limits().opening(), this::openingTimedOut));
        try {
            begun.abortedBy(start.apply(this));
        } catch (Throwable failure) {
            neverOpened(failure);
        }
        return begun;
    }

    /** Gives up the opening; returns false if it is over, or about to be. */
    boolean cancelOpening() {
        boolean cancelled = claim(State.OPENING, State.SILENT);
        if (cancelled) {
            Objects.requireNonNull(opening.getAndSet(null)).abort();
            ended.cancel(false);
        }
        return cancelled;
    }

    /**
     * Signals that this side closes the connection without {@link Closes#close}, because the application calls the
     * library directly. Has the effect of that method, and likewise only the first time.
     *
     * @param session the session
     * @param code the code of the Close frame, 1005 if it has none
     * @param reason the reason, null for none
     */
    public void closing(S session, int code, @Nullable String reason) {
        Objects.requireNonNull(session, "session");
        var unused = beginClosing(session, new CloseEvent(code, reason, Origin.LOCAL, null));
    }

    /** Begins to close the connection, unless it is already being closed or has ended. */
    void close(S session, CloseEvent own) {
        if (beginClosing(session, own)) {
            closes.send(session, own.code(), own.reason()).whenComplete((sent, refusal) -> {
                if (refusal != null) {
                    noteError(refusal);
                }
            });
        }
    }

    private boolean beginClosing(S session, CloseEvent own) {
        boolean begun = state.get() == State.OPEN && ownClose.compareAndSet(null, own);
        if (begun) {
            link.afterClosingLimit(() -> unanswered(session));
        }
        return begun;
    }

    private void unanswered(S session) {
        String late = "no Close frame in answer after " + closes.limits().closing();
        cut(session, new TimeoutException(late));
    }

    private void cut(S session, TimeoutException cause) {
        boolean isFirst = claim(State.OPEN, State.ENDED);
        link.cut(session);
        if (isFirst) {
            dispatchEnd(session, CloseEvents.lost(cause));
        }
    }

    /** Ends the connection at once, with the given event. */
    void end(S session, CloseEvent event) {
        if (claim(State.OPEN, State.ENDED)) {
            // First the event: to send may block for long if the peer no longer reads.
            dispatch(session, event);
            leave(session, closes.nearest(event.code())).whenComplete((sent, refusal) -> link.cut(session));
        }
    }

    /** Ends the connection without an event. */
    void discard(S session) {
        if (claim(State.OPEN, State.SILENT)) {
            leave(session, CloseCodes.NORMAL_CLOSURE);
            ended.cancel(false);
        }
    }

    /**
     * Closes a connection that is over for the program, unless it is being closed already; cuts it if the peer does not
     * answer.
     */
    private CompletionStage<?> leave(S session, int code) {
        if (ownClose.compareAndSet(null, new CloseEvent(code, "", Origin.LOCAL, null))) {
            link.afterClosingLimit(() -> link.cut(session));
            return closes.send(session, code, "");
        }
        return CompletableFuture.completedFuture(null);
    }

    private boolean claim(State from, State to) {
        return state.compareAndSet(from, to);
    }

    private DispatchedEnd dispatch(@Nullable S session, CloseEvent event) {
        return closes.dispatch(session, event, ended::complete);
    }

    /** Whether the connection is open and not being closed by this side. */
    boolean isOpen() {
        return state.get() == State.OPEN && ownClose.get() == null;
    }

    /** Whether the connection was discarded, so that no event will follow. */
    boolean isDiscarded() {
        return state.get() == State.SILENT;
    }

    /**
     * Calls a function once the end has been dispatched, immediately if it already was; never if the connection is
     * discarded.
     */
    void whenEnded(Consumer<? super DispatchedEnd> listener) {
        var unused = ended.thenAccept(listener);
    }

    /** Calls a function once the connection is discarded, immediately if it already was; never if it has ended. */
    void whenDiscarded(Runnable listener) {
        var unused = ended.whenComplete((end, cancelled) -> {
            if (cancelled != null) {
                listener.run();
            }
        });
    }
}
