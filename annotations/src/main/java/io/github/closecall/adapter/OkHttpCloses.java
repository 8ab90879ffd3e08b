package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import java.net.ProtocolException;
import java.util.Objects;
import java.util.function.Consumer;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One close event per connection of OkHttp, 4 and 5.
 *
 * <pre>{@code
 * OkHttpCloses closes = OkHttpCloses.of(dispatcher, reconnector);
 * WebSocket webSocket = client.newWebSocket(request, closes.listener(listener));
 * closes.close(webSocket, 1000, "bye");
 * }</pre>
 *
 * <p>The listener gets everything but {@code onClosing}, {@code onClosed} and {@code onFailure}, which all mean the
 * end. A Close frame of the peer is answered: OkHttp does not do so by itself. An opening that fails is reported, too;
 * there is nothing more to wire for it. OkHttp hands out the WebSocket before it is open: give it to a
 * {@code Reconnector} at once, as {@code CompletableFuture.completedFuture(client.newWebSocket(...))}.
 *
 * <p>OkHttp accepts text and reasons that are not UTF-8. It takes a close of this side that the peer leaves unanswered
 * for a failure after 60 seconds ({@code webSocketCloseTimeout} of OkHttp 5).
 */
public final class OkHttpCloses {

    private final Connections<WebSocket> connections;

    private OkHttpCloses(Connections<WebSocket> connections) {
        this.connections = connections;
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param next gets what the dispatcher answers, for example a reconnector
     * @return the adapter
     */
    public static OkHttpCloses of(CloseDispatcher<? super WebSocket> dispatcher, Consumer<? super CloseAction> next) {
        return new OkHttpCloses(new Connections<>(dispatcher, next));
    }

    /**
     * Wraps a listener.
     *
     * @param listener the application's listener
     * @return the listener to open a connection with
     */
    public WebSocketListener listener(WebSocketListener listener) {
        return new Watched(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Closes a connection with {@link WebSocket#close}.
     *
     * @param webSocket the session
     * @param code the close code
     * @param reason the close reason, null for none
     * @return what OkHttp returns: whether the connection is going to be closed so; false if this side is closing it
     *     already
     * @throws IllegalArgumentException if the protocol does not let an endpoint send {@code code}
     */
    public boolean close(WebSocket webSocket, int code, @Nullable String reason) {
        ConnectionEnd<WebSocket> end = connections.of(webSocket);
        CloseEvent own = ConnectionEnd.own(code, reason);
        if (!end.closing(own)) {
            return false;
        }
        boolean sent = webSocket.close(code, own.reason());
        if (!sent) {
            end.withdraw(own);
        }
        return sent;
    }

    /** The application's listener, without the callbacks that report the end. */
    private final class Watched extends WebSocketListener {

        private final WebSocketListener listener;

        Watched(WebSocketListener listener) {
            this.listener = listener;
        }

        @Override
        public void onOpen(WebSocket webSocket, Response response) {
            connections.of(webSocket).opened();
            listener.onOpen(webSocket, response);
        }

        @Override
        public void onMessage(WebSocket webSocket, String text) {
            listener.onMessage(webSocket, text);
        }

        @Override
        public void onMessage(WebSocket webSocket, ByteString bytes) {
            listener.onMessage(webSocket, bytes);
        }

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            webSocket.close(CloseCodes.sendable(code), null);
            connections.of(webSocket).received(webSocket, code, reason);
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {
            connections.of(webSocket).received(webSocket, code, reason);
        }

        @Override
        public void onFailure(WebSocket webSocket, Throwable failure, @Nullable Response response) {
            ConnectionEnd<WebSocket> end = connections.of(webSocket);
            if (!end.hasOpened()) {
                end.neverOpened(failure);
            } else if (failure instanceof ProtocolException) {
                end.failed(webSocket, CloseCodes.PROTOCOL_ERROR, "", failure);
            } else {
                end.lost(webSocket, failure);
            }
        }
    }
}
