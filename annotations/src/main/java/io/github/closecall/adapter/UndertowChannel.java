package io.github.closecall.adapter;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.Connection;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.jsr.UndertowSession;
import org.jspecify.annotations.Nullable;

/** Reads what Undertow's own channel knows: which side closed, and whether a complete Close frame has arrived. */
final class UndertowChannel {

    private static final int NO_CLOSE_FRAME = -1;

    private UndertowChannel() {}

    /** Reports an end for which Undertow reported no error; {@code container} is its own object for {@code session}. */
    static <S> void closed(Connection<S> connection, S session, Object container, int code, @Nullable String reason) {
        WebSocketChannel channel = ((UndertowSession) container).getWebSocketChannel();
        if (!channel.isCloseInitiatedByRemotePeer()) {
            connection.ended(session, new CloseEvent(code, reason, Origin.LOCAL, null));
        } else if (channel.getCloseCode() == NO_CLOSE_FRAME) {
            // The connection was lost inside the frame; Undertow reports 1000.
            connection.lost(session, null);
        } else {
            connection.received(session, code, reason);
        }
    }
}
