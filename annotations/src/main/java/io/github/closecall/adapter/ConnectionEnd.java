package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import java.net.ProtocolException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The end of one connection: reports the first signal of it and drops all later ones.
 *
 * <p>It does not hold the session, which {@link Connections} must be able to forget.
 */
final class ConnectionEnd<S> {

    private final CloseDispatcher<? super S> dispatcher;
    private final Consumer<? super CloseAction> next;
    private final AtomicBoolean reported = new AtomicBoolean();
    private final AtomicReference<@Nullable CloseEvent> ownClose = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> firstError = new AtomicReference<>();
    private volatile boolean opened;

    ConnectionEnd(CloseDispatcher<? super S> dispatcher, Consumer<? super CloseAction> next) {
        this.dispatcher = dispatcher;
        this.next = next;
    }

    void opened() {
        opened = true;
    }

    boolean hasOpened() {
        return opened;
    }

    boolean isReported() {
        return reported.get();
    }

    /** Keeps an error that may turn out to be the cause of the end. Later ones are mostly its consequences. */
    void noteError(Throwable error) {
        firstError.compareAndSet(null, error);
    }

    @Nullable
    Throwable error() {
        return firstError.get();
    }

    /**
     * Returns the close of this side with a code and a reason.
     *
     * @throws IllegalArgumentException if the protocol does not let an endpoint send {@code code}
     */
    static CloseEvent own(int code, @Nullable String reason) {
        if (!CloseCodes.isSendable(code)) {
            throw new IllegalArgumentException("Close code " + code + " must not be sent");
        }
        return new CloseEvent(code, CloseCodes.truncateReason(reason), Origin.LOCAL, null);
    }

    /**
     * Notes that this side is about to close the connection.
     *
     * @param own the close to send, to be {@linkplain #withdraw withdrawn} if the implementation refuses to
     * @return false if this side is closing the connection already, so that nothing is to be sent
     */
    boolean closing(CloseEvent own) {
        return ownClose.compareAndSet(null, own);
    }

    /** Forgets a close that could not be sent. */
    void withdraw(CloseEvent own) {
        ownClose.compareAndSet(own, null);
    }

    /** The peer's Close frame ended the connection. */
    void received(S session, int code, @Nullable String reason) {
        report(session, new CloseEvent(code, reason, Origin.REMOTE, null));
    }

    /** This side's implementation ended the connection because of a failure. */
    void failed(S session, int code, @Nullable String reason, @Nullable Throwable cause) {
        report(session, new CloseEvent(code, reason, Origin.LOCAL, cause));
    }

    /** The connection ended without a Close frame. Whatever the cause, TLS had been set up. */
    void lost(S session, @Nullable Throwable cause) {
        report(session, new CloseEvent(CloseCodes.ABNORMAL_CLOSURE, "", Origin.TRANSPORT, cause));
    }

    /** The connection did not open. */
    void neverOpened(@Nullable Throwable cause) {
        if (cause instanceof CompletionException && cause.getCause() != null) {
            neverOpened(cause.getCause());
        } else if (cause != null) {
            report(null, CloseEvent.failure(cause));
        } else {
            report(null, new CloseEvent(CloseCodes.ABNORMAL_CLOSURE, "", Origin.TRANSPORT, null));
        }
    }

    /** Reports the end of the connection unless it has been reported. */
    void report(@Nullable S session, CloseEvent event) {
        if (reported.compareAndSet(false, true)) {
            CloseEvent own = ownClose.get();
            dispatch(
                    session,
                    own == null
                            ? withinProtocol(event)
                            : new CloseEvent(own.code(), own.reason(), Origin.LOCAL, event.cause()));
        }
    }

    private static CloseEvent withinProtocol(CloseEvent event) {
        return switch (event.code()) {
            case CloseCodes.NO_STATUS_RCVD, CloseCodes.ABNORMAL_CLOSURE, CloseCodes.TLS_HANDSHAKE -> event;
            default ->
                CloseCodes.isSendable(event.code())
                        ? event
                        : new CloseEvent(
                                CloseCodes.PROTOCOL_ERROR,
                                "",
                                Origin.LOCAL,
                                new ProtocolException("The peer sent the illegal close code " + event.code()));
        };
    }

    // A dispatcher gets a null session for a connection that did not open; its type cannot say so for every handler.
    @SuppressWarnings({"NullAway", "CatchingUnchecked"})
    private void dispatch(@Nullable S session, CloseEvent event) {
        try {
            next.accept(dispatcher.dispatch(session, event));
        } catch (Throwable failure) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
    }
}
