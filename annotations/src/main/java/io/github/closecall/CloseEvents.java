package io.github.closecall;

import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.registry.CloseCode.Use;
import io.github.closecall.registry.CloseCodeTable;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import org.jspecify.annotations.Nullable;

/** The events of connections, as {@link Connection} reports them. */
final class CloseEvents {

    private CloseEvents() {}

    /** Returns the event of a connection that ended without a Close frame; without a cause the stream just ended. */
    static CloseEvent lost(@Nullable Throwable cause) {
        return withCause(new CloseEvent(CloseCodes.ABNORMAL_CLOSURE, "", Origin.TRANSPORT, cause));
    }

    /**
     * Returns the event of a Close frame of the peer. The codes that are only reported are illegal in it; a library
     * that reports 1005 (No Status Rcvd) with a reason took it from the frame, because an empty one has none.
     */
    static CloseEvent received(int code, @Nullable String reason) {
        CloseEvent event = new CloseEvent(code, reason, Origin.REMOTE, null);
        boolean empty = code == CloseCodes.NO_STATUS_RCVD && event.reason().isEmpty();
        return empty || CloseCodes.isSendable(code) ? event : illegal(code);
    }

    /** Returns an event as the protocol lets it be: what no peer may send is a fault of the peer. */
    static CloseEvent withinProtocol(CloseEvent event) {
        return switch (CloseCodeTable.row(event.code()).use()) {
            case SENT -> event;
            case REPORTED -> withCause(event);
            case UNASSIGNED, UNKNOWN -> illegal(event.code());
        };
    }

    private static CloseEvent illegal(int code) {
        ProtocolException cause = new ProtocolException("the peer sent the illegal close code " + code);
        return new CloseEvent(CloseCodes.PROTOCOL_ERROR, "", Origin.LOCAL, cause);
    }

    /** A handler of 1006 or 1015 may rely on a cause. */
    private static CloseEvent withCause(CloseEvent event) {
        return event.cause() != null || event.code() == CloseCodes.NO_STATUS_RCVD
                ? event
                : new CloseEvent(
                        event.code(),
                        event.reason(),
                        event.origin(),
                        new EOFException("the connection ended without a Close frame"));
    }

    /**
     * Returns the event of a close of this side, whatever came then. A Close frame that does not answer it, because the
     * peer closed at the same time, is kept as the cause.
     */
    static CloseEvent answered(CloseEvent own, CloseEvent event) {
        return new CloseEvent(
                own.code(), own.reason(), Origin.LOCAL, isAnswer(own, event) ? event.cause() : crossing(event));
    }

    private static boolean isAnswer(CloseEvent own, CloseEvent event) {
        return event.origin() != Origin.REMOTE
                || event.code() == own.code()
                || event.code() == CloseCodes.NORMAL_CLOSURE
                || event.code() == CloseCodes.NO_STATUS_RCVD;
    }

    private static IOException crossing(CloseEvent event) {
        return new IOException("the peer closed as well: " + event);
    }

    /** Whether a Close frame took part. */
    static boolean hasCloseFrame(CloseEvent event) {
        return event.code() == CloseCodes.NO_STATUS_RCVD
                || CloseCodeTable.row(event.code()).use() != Use.REPORTED;
    }
}
