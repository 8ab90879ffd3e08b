package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.Connection;
import java.net.ProtocolException;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Wraps the application's listener, and passes the signals of the connection's end to the adapter. */
final class OkHttpListener extends WebSocketListener {

    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

    /** What OkHttp says of a 407 from a server that is not its proxy. It does not provide the answer. */
    private static final String NO_PROXY = "Received HTTP_PROXY_AUTH (407) code while not using proxy";

    private final WebSocketListener listener;
    private final Connection<WebSocket> connection;
    private volatile boolean unwanted;

    OkHttpListener(WebSocketListener listener, Connection<WebSocket> connection) {
        this.listener = listener;
        this.connection = connection;
    }

    @Override
    public void onOpen(WebSocket webSocket, Response response) {
        unwanted = !connection.opened(webSocket);
        handle(webSocket, () -> listener.onOpen(webSocket, response));
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
        handle(webSocket, () -> listener.onMessage(webSocket, text));
    }

    @Override
    public void onMessage(WebSocket webSocket, ByteString bytes) {
        handle(webSocket, () -> listener.onMessage(webSocket, bytes));
    }

    /**
     * Calls the application. An exception that it throws ends the connection, and must not look like a failure of the
     * peer. After an {@link Error}, OkHttp itself forgets the connection.
     */
    private void handle(WebSocket webSocket, Runnable callback) {
        if (unwanted) {
            return;
        }
        try {
            callback.run();
        } catch (Throwable failure) {
            connection.lost(webSocket, failure);
            if (failure instanceof Error) {
                webSocket.cancel();
            }
            throw failure;
        }
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        try {
            if (!unwanted) {
                listener.onClosing(webSocket, code, reason);
            }
        } finally {
            webSocket.close(CloseCodes.sendable(code), null);
            connection.received(webSocket, code, reason);
        }
    }

    @Override
    public void onClosed(WebSocket webSocket, int code, String reason) {
        try {
            if (!unwanted) {
                listener.onClosed(webSocket, code, reason);
            }
        } finally {
            connection.received(webSocket, code, reason);
        }
    }

    @Override
    public void onFailure(WebSocket webSocket, Throwable failure, @Nullable Response response) {
        try {
            if (!unwanted) {
                listener.onFailure(webSocket, failure, response);
            }
        } finally {
            if (!connection.hasOpened()) {
                connection.neverOpened(refusal(failure, response));
            } else if (failure instanceof ProtocolException) {
                connection.failed(webSocket, CloseCodes.PROTOCOL_ERROR, "", failure);
            } else {
                connection.lost(webSocket, failure);
            }
        }
    }

    private static Throwable refusal(Throwable failure, @Nullable Response response) {
        if (response == null) {
            boolean refused = failure instanceof ProtocolException && NO_PROXY.equals(failure.getMessage());
            return refused ? Refusals.of(PROXY_AUTHENTICATION_REQUIRED, null, failure) : failure;
        }
        return Refusals.of(response.code(), response.header("Retry-After"), failure);
    }
}
