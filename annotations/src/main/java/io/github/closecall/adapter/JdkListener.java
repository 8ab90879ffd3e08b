package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import java.net.ProtocolException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The application's listener, without the two callbacks that report the end. */
final class JdkListener implements WebSocket.Listener {

    private final WebSocket.Listener listener;
    private final Connections<WebSocket> connections;
    private final @Nullable Duration pongInterval;
    private volatile @Nullable PongCheck pongCheck;

    JdkListener(WebSocket.Listener listener, Connections<WebSocket> connections, @Nullable Duration pongInterval) {
        this.listener = listener;
        this.connections = connections;
        this.pongInterval = pongInterval;
    }

    @Override
    public void onOpen(WebSocket webSocket) {
        if (pongInterval != null) {
            pongCheck = PongCheck.start(webSocket, connections.of(webSocket), pongInterval);
        }
        listener.onOpen(webSocket);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        arrived();
        return listener.onText(webSocket, data, last);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
        arrived();
        return listener.onBinary(webSocket, data, last);
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket webSocket, ByteBuffer message) {
        arrived();
        return listener.onPing(webSocket, message);
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket webSocket, ByteBuffer message) {
        arrived();
        return listener.onPong(webSocket, message);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        ConnectionEnd<WebSocket> end = connections.of(webSocket);
        // The JDK refuses a Close frame with 1006, so that code always means the end of the stream.
        if (code == CloseCodes.ABNORMAL_CLOSURE) {
            end.lost(webSocket, null);
        } else {
            end.received(webSocket, code, reason);
        }
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        ConnectionEnd<WebSocket> end = connections.of(webSocket);
        if (error instanceof ProtocolException) {
            end.failed(webSocket, CloseCodes.PROTOCOL_ERROR, "", error);
        } else {
            end.lost(webSocket, error);
        }
    }

    private void arrived() {
        PongCheck check = pongCheck;
        if (check != null) {
            check.arrived();
        }
    }
}
