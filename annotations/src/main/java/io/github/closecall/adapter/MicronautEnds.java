package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.Connection;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.WeakHashMap;

/** Finds out how connections of Micronaut ended. */
final class MicronautEnds {

    /** What {@link CloseReason#getCode()} gives for a Close frame without a code. */
    private static final int EMPTY = -1;

    /** What Micronaut sends by itself. */
    private static final List<CloseReason> OWN_REASONS =
            List.of(CloseReason.GOING_AWAY, CloseReason.UNSUPPORTED_DATA, CloseReason.INTERNAL_ERROR);

    /** The sessions of clients that have opened. Of one that has not, Micronaut reports the end as well. */
    private final Set<WebSocketSession> opened =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** To be told of each session of a client when its connection is open. */
    void opened(WebSocketSession session) {
        opened.add(session);
    }

    void closed(Connection<WebSocketSession> connection, WebSocketSession session, CloseReason reason) {
        switch (reason.getCode()) {
            case EMPTY -> connection.received(session, CloseCodes.NO_STATUS_RCVD, null);
            case CloseCodes.ABNORMAL_CLOSURE -> lost(connection, session);
            default -> {
                if (OWN_REASONS.contains(reason)) {
                    connection.ended(session, CloseEvent.of(reason.getCode(), reason.getReason()));
                } else {
                    connection.received(session, reason.getCode(), reason.getReason());
                }
            }
        }
    }

    void lost(Connection<WebSocketSession> connection, WebSocketSession session) {
        Throwable error = connection.error();
        OptionalInt code = error == null ? OptionalInt.empty() : NettyFailures.closeCode(error);
        if (code.isPresent()) {
            connection.failed(session, code.getAsInt(), null, error);
        } else if (!isOfClient(session) || opened.contains(session)) {
            // Also what Micronaut reports when it has sent a Close frame of this side: then nothing is the cause.
            connection.ended(session, new CloseEvent(CloseCodes.ABNORMAL_CLOSURE, "", Origin.TRANSPORT, error));
        } else {
            // Either it never opens, or the end has overtaken that, and is asked for again when it has opened.
            connection.neverOpened(error);
        }
    }

    private static boolean isOfClient(WebSocketSession session) {
        return session.getClass().getName().startsWith("io.micronaut.http.client.");
    }
}
