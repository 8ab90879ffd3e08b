package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.Connection;
import java.net.ProtocolException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Wraps the application's listener, and passes the signals of the connection's end to the adapter. */
final class JdkListener implements WebSocket.Listener {

    private final WebSocket.Listener listener;
    private final Connection<WebSocket> connection;
    private final AtomicInteger handling = new AtomicInteger();
    private volatile boolean wanted;

    JdkListener(WebSocket.Listener listener, Connection<WebSocket> connection) {
        this.listener = listener;
        this.connection = connection;
    }

    @Override
    public void onOpen(WebSocket webSocket) {
        wanted = connection.opened(webSocket);
        if (wanted) {
            connection.watchSilence(webSocket, () -> ping(webSocket));
        }
        handle(webSocket, () -> {
            listener.onOpen(webSocket);
            return null;
        });
    }

    private void ping(WebSocket webSocket) {
        if (handling.get() > 0) {
            connection.arrived();
        } else {
            // If the ping cannot be sent, no pong arrives, and the silence check ends the connection.
            var unused = webSocket.sendPing(ByteBuffer.allocate(0));
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        return handle(webSocket, () -> listener.onText(webSocket, data, last));
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
        return handle(webSocket, () -> listener.onBinary(webSocket, data, last));
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket webSocket, ByteBuffer message) {
        return handle(webSocket, () -> listener.onPing(webSocket, message));
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket webSocket, ByteBuffer message) {
        return handle(webSocket, () -> listener.onPong(webSocket, message));
    }

    /**
     * Calls the application. An exception that it throws ends the connection, and must not look like a failure of the
     * peer.
     */
    private @Nullable CompletionStage<?> handle(WebSocket webSocket, Supplier<@Nullable CompletionStage<?>> callback) {
        if (!wanted) {
            return null;
        }
        handling.incrementAndGet();
        connection.arrived();
        try {
            return callback.get();
        } catch (Throwable failure) {
            connection.lost(webSocket, failure);
            throw failure;
        } finally {
            handling.decrementAndGet();
            connection.arrived();
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        try {
            return wanted ? listener.onClose(webSocket, code, reason) : null;
        } finally {
            // The JDK refuses a Close frame with 1006, so that code always means the end of the stream.
            if (code == CloseCodes.ABNORMAL_CLOSURE) {
                connection.lost(webSocket, null);
            } else {
                connection.received(webSocket, code, reason);
            }
        }
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        try {
            if (wanted) {
                listener.onError(webSocket, error);
            }
        } finally {
            if (error instanceof ProtocolException) {
                connection.failed(webSocket, CloseCodes.PROTOCOL_ERROR, "", error);
            } else {
                connection.lost(webSocket, error);
            }
        }
    }
}
