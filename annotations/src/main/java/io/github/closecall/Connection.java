package io.github.closecall;

import io.github.closecall.CloseEvent.Origin;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection of a WebSocket library, as its adapter sees it. The adapter passes every signal on; the first that
 * means the end becomes the one event of the connection, and all later ones are dropped, as are all signals of a
 * connection that was discarded. Safe for use by several threads; see {@link Closes}.
 *
 * @param <S> the session type
 */
public final class Connection<S> {

    private enum State {
        OPENING,
        OPEN,
        /** Its event has been dispatched, or is about to be. */
        ENDED,
        /** It was discarded: there is no event. */
        SILENT
    }

    // Once it is open nothing here refers to the session, because the map of all sessions, which must be able to forget
    // them, refers to this.
    private final Closes<S> closes;
    private final AtomicReference<State> state;
    private final AtomicReference<@Nullable Opening<S>> opening = new AtomicReference<>();
    private final AtomicReference<@Nullable CloseEvent> ownClose = new AtomicReference<>();
    private final Link<S> link;
    private final AtomicReference<@Nullable Throwable> firstError = new AtomicReference<>();

    /** Complete when the end has been dispatched, cancelled when the connection is discarded. */
    private final CompletableFuture<End> ended = new CompletableFuture<>();

    private volatile boolean hasOpened;

    private Connection(Closes<S> closes, State state) {
        this.closes = closes;
        this.link = new Link<>(closes);
        this.state = new AtomicReference<>(state);
        this.hasOpened = state == State.OPEN;
    }

    /** Returns a connection of which the session is known from the beginning. */
    static <S> Connection<S> open(Closes<S> closes) {
        return new Connection<>(closes, State.OPEN);
    }

    /** Returns a connection that a client begins to open. */
    static <S> Connection<S> opening(Closes<S> closes) {
        Connection<S> connection = new Connection<>(closes, State.OPENING);
        connection.opening.set(new Opening<>(connection));
        return connection;
    }

    /**
     * The connection has opened.
     *
     * @param session the session
     * @return whether it is still wanted; if not, it has been closed silently, and the application must not hear of it
     */
    public boolean opened(S session) {
        Objects.requireNonNull(session, "session");
        hasOpened = true;
        // A callback about the session may have overtaken this, for libraries that hand the session to callbacks only.
        Connection<S> known = closes.remember(session, this);
        if (claim(State.OPENING, known == this ? State.OPEN : State.SILENT)) {
            Opening<S> opened = Objects.requireNonNull(opening.getAndSet(null));
            opened.settle();
            opened.complete(session);
        } else if (known != this) {
            closes.discard(session);
            return false;
        } else if (state.get() != State.OPEN) {
            leave(session, CloseCodes.NORMAL_CLOSURE);
            return false;
        }
        return !known.isDiscarded();
    }

    /**
     * Tells whether the library has reported that the connection opened.
     *
     * @return false while it is being opened and when the opening failed
     */
    public boolean hasOpened() {
        return hasOpened;
    }

    /**
     * Keeps an error that may turn out to be the cause of the end. Later ones are mostly its consequences.
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
     * Watches for a peer that falls silent, from now on: sends pings, and cuts a connection on which nothing has
     * arrived for as long as the limit of {@link ConnectionLimits#silence} says. For libraries that do not do that
     * themselves; the subclass calls {@link #arrived} for whatever it sees arriving.
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

    /** Something arrived from the peer, or the application is busy with what arrived before. */
    public void arrived() {
        link.arrived();
    }

    /**
     * The peer's Close frame ended the connection. A code that no peer may send is reported as a protocol error.
     *
     * @param session the session
     * @param code the code of the frame, 1005 if it had none
     * @param reason the reason, null for none
     */
    public void received(S session, int code, @Nullable String reason) {
        ended(session, CloseEvents.received(code, reason));
    }

    /**
     * This side's library ended the connection because of a failure.
     *
     * @param session the session
     * @param code the code of the failure
     * @param reason the reason, null for none
     * @param cause what failed, null if it is not known
     */
    public void failed(S session, int code, @Nullable String reason, @Nullable Throwable cause) {
        ended(session, new CloseEvent(code, reason, Origin.LOCAL, cause));
    }

    /**
     * The connection ended without a Close frame. Whatever the cause, TLS had been set up: the code is 1006.
     *
     * @param session the session
     * @param cause why, as far as it is known; null stands for the end of the stream
     */
    public void lost(S session, @Nullable Throwable cause) {
        ended(session, CloseEvents.lost(cause));
    }

    /**
     * The connection ended in a way that none of the other signals describes.
     *
     * @param session the session
     * @param event what is known of the end
     */
    public void ended(S session, CloseEvent event) {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(event, "event");
        link.over();
        if (claim(State.OPEN, State.ENDED)) {
            dispatchEnd(session, event);
        } else {
            // A library may report the end of a connection without having reported that it opened.
            failOpening(() -> CloseEvents.withinProtocol(event), Opening::settle);
        }
    }

    private void dispatchEnd(S session, CloseEvent event) {
        CloseEvent own = ownClose.get();
        dispatch(session, own == null ? CloseEvents.withinProtocol(event) : CloseEvents.answered(own, event));
    }

    /**
     * The connection did not open.
     *
     * @param cause why, as far as it is known; null stands for the end of the stream
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
            closes.unwanted().fail(failed, new OpeningException(event.get(), end -> dispatch(null, end)));
        }
    }

    /** Begins to open the connection. */
    CompletableFuture<S> begin(Function<? super Connection<S>, ? extends Runnable> start) {
        Opening<S> begun = Objects.requireNonNull(opening.get());
        // The program may complete the future itself, as orTimeout does.
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

    /** Gives the opening up; returns false if it is over, or about to be. */
    boolean cancelOpening() {
        boolean cancelled = claim(State.OPENING, State.SILENT);
        if (cancelled) {
            Objects.requireNonNull(opening.getAndSet(null)).abort();
            ended.cancel(false);
        }
        return cancelled;
    }

    /**
     * This side closes the connection other than by {@link Closes#close}: the application calls the library itself. It
     * counts like that method, only the first time.
     *
     * @param session the session
     * @param code the code of the Close frame, 1005 if it has none
     * @param reason the reason, null for none
     */
    public void closing(S session, int code, @Nullable String reason) {
        Objects.requireNonNull(session, "session");
        var unused = beginClosing(session, new CloseEvent(code, reason, Origin.LOCAL, null));
    }

    /** Begins to close the connection, unless that has begun or it is over. */
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

    /** Ends the connection now, with an event that this side chooses. */
    void end(S session, CloseEvent event) {
        if (claim(State.OPEN, State.ENDED)) {
            leave(session, closes.nearest(event.code())).whenComplete((sent, refusal) -> link.cut(session));
            dispatch(session, event);
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
     * Closes a connection that is over for the program, unless it is being closed; cuts it if the peer does not answer.
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

    private End dispatch(@Nullable S session, CloseEvent event) {
        return closes.dispatch(session, event, ended::complete);
    }

    /** Whether the connection is open and not being closed by this side. */
    boolean isOpen() {
        return state.get() == State.OPEN && ownClose.get() == null;
    }

    /** Whether the connection was discarded, so that nothing will be heard of it. */
    boolean isDiscarded() {
        return state.get() == State.SILENT;
    }

    /** Calls a function when the end has been dispatched, at once if that was before; never if it is discarded. */
    void whenEnded(Consumer<? super End> listener) {
        var unused = ended.thenAccept(listener);
    }

    /** Calls a function when the connection is discarded, at once if that was before; never if it has ended. */
    void whenDiscarded(Runnable listener) {
        var unused = ended.whenComplete((end, cancelled) -> {
            if (cancelled != null) {
                listener.run();
            }
        });
    }
}
