package io.github.closecall.example;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import java.net.ProtocolException;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns what {@code java.net.http} reports into one {@link CloseEvent} for a connection. A lost connection is reported
 * as {@code onClose} with 1006, a reset one or a fault of the peer as {@code onError} and nothing else.
 *
 * <p>The methods that are inherited ask for the next message, without which the end would never be reported.
 */
final class CloseListener implements WebSocket.Listener {

    private final BiConsumer<WebSocket, CloseEvent> ended;
    private final AtomicBoolean done = new AtomicBoolean();

    CloseListener(BiConsumer<WebSocket, CloseEvent> ended) {
        this.ended = ended;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        Origin origin = code == CloseCodes.ABNORMAL_CLOSURE ? Origin.TRANSPORT : Origin.REMOTE;
        end(webSocket, new CloseEvent(code, reason, origin, null));
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        boolean peerAtFault = error instanceof ProtocolException;
        end(
                webSocket,
                peerAtFault
                        ? new CloseEvent(CloseCodes.PROTOCOL_ERROR, "", Origin.LOCAL, error)
                        : new CloseEvent(CloseCodes.ABNORMAL_CLOSURE, "", Origin.TRANSPORT, error));
    }

    private void end(WebSocket webSocket, CloseEvent event) {
        if (done.compareAndSet(false, true)) {
            ended.accept(webSocket, event);
        }
    }
}
