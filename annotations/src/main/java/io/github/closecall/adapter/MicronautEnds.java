package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.Connection;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Finds out how connections of Micronaut ended. */
final class MicronautEnds {

    /** What {@link CloseReason#getCode()} returns for a Close frame without a code. */
    private static final int EMPTY = -1;

    /** The reasons with which Micronaut closes by itself. */
    private static final List<CloseReason> OWN_REASONS =
            List.of(CloseReason.GOING_AWAY, CloseReason.UNSUPPORTED_DATA, CloseReason.INTERNAL_ERROR);

    /** The sessions of clients that have opened. */
    private final Set<WebSocketSession> opened = Collections.newSetFromMap(new WeakHashMap<>());

    /** The ends of client sessions reported before their opening, which may never be reported. */
    private final Map<WebSocketSession, CloseReason> early = new WeakHashMap<>();

    /** Must be called for each client session when its connection is open. */
    void opened(Connection<WebSocketSession> connection, WebSocketSession session) {
        CloseReason reason = open(session);
        if (reason != null) {
            report(connection, session, reason);
        }
    }

    void closed(Connection<WebSocketSession> connection, WebSocketSession session, CloseReason reason) {
        if (isEarly(session, reason)) {
            connection.neverOpened(connection.error());
        } else {
            report(connection, session, reason);
        }
    }

    private synchronized @Nullable CloseReason open(WebSocketSession session) {
        opened.add(session);
        return early.remove(session);
    }

    private synchronized boolean isEarly(WebSocketSession session, CloseReason reason) {
        boolean isEarly = isOfClient(session) && !opened.contains(session);
        if (isEarly) {
            early.putIfAbsent(session, reason);
        }
        return isEarly;
    }

    private static void report(Connection<WebSocketSession> connection, WebSocketSession session, CloseReason reason) {
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

    private static void lost(Connection<WebSocketSession> connection, WebSocketSession session) {
        Throwable error = connection.error();
        OptionalInt code = error == null ? OptionalInt.empty() : NettyFailures.closeCode(error);
        if (code.isPresent()) {
            connection.failed(session, code.getAsInt(), null, error);
        } else {
            // Micronaut also reports this after it has sent this side's Close frame; then there is no cause.
            connection.ended(session, new CloseEvent(CloseCodes.ABNORMAL_CLOSURE, "", Origin.TRANSPORT, error));
        }
    }

    private static boolean isOfClient(WebSocketSession session) {
        return session.getClass().getName().startsWith("io.micronaut.http.client.");
    }
}
