package io.github.closecall;

import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.registry.CloseCode.Use;
import io.github.closecall.registry.CloseCodeTable;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import org.jspecify.annotations.Nullable;

/** Creates the events that {@link Connection} reports. */
final class CloseEvents {

    private CloseEvents() {}

    /** Returns the event of a connection that ended without a Close frame; a null cause means the end of the stream. */
    static CloseEvent lost(@Nullable Throwable cause) {
        return withCause(new CloseEvent(CloseCodes.ABNORMAL_CLOSURE, "", Origin.TRANSPORT, cause));
    }

    /**
     * Returns the event of a Close frame from the peer. Codes that are only reported are illegal in it. A 1005 (No
     * Status Rcvd) with a reason was in the frame itself, because a frame without a code has no reason.
     */
    static CloseEvent received(int code, @Nullable String reason) {
        CloseEvent event = new CloseEvent(code, reason, Origin.REMOTE, null);
        boolean empty = code == CloseCodes.NO_STATUS_RCVD && event.reason().isEmpty();
        return empty || CloseCodes.isSendable(code) ? event : illegal(code);
    }

    /** Returns the event, or a protocol error if its code is one that no peer may send. */
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

    /** Handlers of 1006 and 1015 rely on a cause. */
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
     * Returns the event of a close by this side, however the connection then ended. If the peer closed at the same time
     * with a different code, its Close frame becomes the cause.
     */
    static CloseEvent answered(CloseEvent own, CloseEvent event) {
        return new CloseEvent(
                own.code(), own.reason(), Origin.LOCAL, isAnswer(own, event) ? event.cause() : crossing(event));
    }

    private static boolean isAnswer(CloseEvent own, CloseEvent event) {
        return event.origin() == Origin.LOCAL
                || event.origin() == Origin.TRANSPORT
                || event.code() == own.code()
                || event.code() == CloseCodes.NORMAL_CLOSURE
                || event.code() == CloseCodes.NO_STATUS_RCVD;
    }

    private static IOException crossing(CloseEvent event) {
        return new IOException("the peer closed as well: " + event);
    }

    /** Whether there was a Close frame. */
    static boolean hasCloseFrame(CloseEvent event) {
        return event.code() == CloseCodes.NO_STATUS_RCVD
                || CloseCodeTable.row(event.code()).use() != Use.REPORTED;
    }
}
