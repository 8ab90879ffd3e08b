package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.InvalidDataException;
import org.jspecify.annotations.Nullable;

/**
 * One close event per connection of Java-WebSocket, client and server.
 *
 * <p>The listener is here the application's own subclass of {@code WebSocketClient} or {@code WebSocketServer}. It
 * passes three callbacks on:
 *
 * <pre>{@code
 * JavaWebSocketCloses closes = JavaWebSocketCloses.of(dispatcher, reconnector);
 * closes.opened(webSocket); // in onOpen
 * closes.failed(webSocket, exception); // in onError
 * closes.closed(webSocket, code, reason, remote); // in onClose
 * closes.close(webSocket, 1000, "bye");
 * }</pre>
 *
 * <p>where {@code webSocket} is {@code this} in a client and the first argument in a server. An opening that fails is
 * reported, too; there is nothing more to wire for it. A client object that connects again is a new connection.
 *
 * <p>Java-WebSocket reports an empty Close frame as 1000. Its server loses a Close frame that is followed by the end of
 * the TCP connection at once, which is then reported as 1006, and takes the second of two Close frames. It reports a
 * close reason that is not UTF-8 only when the TCP connection ends. It does not check masking.
 *
 * <p>Now and then its server (1.6.0) does not send the Close frame that it should, because two of its threads get in
 * each other's way. Such an end is reported when the peer ends the TCP connection. If the peer does not, the library's
 * {@code setConnectionLostTimeout} ends it within two and a half of its intervals, which are 60 seconds unless set; if
 * it was the peer that closed, that is reported as 1006. A server should keep that check, with an interval that it can
 * wait for.
 */
public final class JavaWebSocketCloses {

    /** The library reports a failed opening before or after its cause, or without one. */
    private static final int CAUSE_DELAY_MILLIS = 500;

    private final Connections<WebSocket> connections;

    private JavaWebSocketCloses(Connections<WebSocket> connections) {
        this.connections = connections;
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param next gets what the dispatcher answers, for example a reconnector
     * @return the adapter
     */
    public static JavaWebSocketCloses of(
            CloseDispatcher<? super WebSocket> dispatcher, Consumer<? super CloseAction> next) {
        return new JavaWebSocketCloses(new Connections<>(dispatcher, next));
    }

    /**
     * To be called in {@code onOpen}, first.
     *
     * @param webSocket the session
     */
    public void opened(WebSocket webSocket) {
        connections.forget(webSocket);
        connections.of(webSocket).opened();
    }

    /**
     * To be called in {@code onError}. Exceptions that do not end the connection do no harm.
     *
     * @param webSocket the session; null, for an error of the server itself, is ignored
     * @param exception what the library reports
     */
    public void failed(@Nullable WebSocket webSocket, Exception exception) {
        if (webSocket == null || exception instanceof RuntimeException) {
            return;
        }
        connections.of(webSocket).noteError(exception);
    }

    /**
     * To be called in {@code onClose}.
     *
     * @param webSocket the session
     * @param code the close code
     * @param reason the close reason
     * @param remote whether the library says that the peer closed the connection
     */
    public void closed(WebSocket webSocket, int code, @Nullable String reason, boolean remote) {
        ConnectionEnd<WebSocket> end = connections.of(webSocket);
        Throwable error = end.error();
        if (!end.hasOpened()) {
            didNotOpen(webSocket, end, code, reason);
            return;
        }
        // The same object may connect again.
        connections.forget(webSocket);
        if (code == CloseCodes.ABNORMAL_CLOSURE) {
            end.lost(webSocket, error);
        } else if (error instanceof InvalidDataException || !remote) {
            end.failed(webSocket, code, reason, error);
        } else {
            end.received(webSocket, code, reason);
        }
    }

    private void didNotOpen(WebSocket webSocket, ConnectionEnd<WebSocket> end, int code, @Nullable String reason) {
        if (end.error() != null || code == CloseCodes.PROTOCOL_ERROR) {
            reportOpening(webSocket, end, reason);
        } else {
            CompletableFuture.delayedExecutor(CAUSE_DELAY_MILLIS, TimeUnit.MILLISECONDS)
                    .execute(() -> reportOpening(webSocket, end, reason));
        }
    }

    private void reportOpening(WebSocket webSocket, ConnectionEnd<WebSocket> end, @Nullable String reason) {
        connections.forget(webSocket);
        Throwable error = end.error();
        // For a refused handshake the reason is the library's, and the only place with the HTTP status.
        end.neverOpened(error != null || reason == null || reason.isEmpty() ? error : new IOException(reason));
    }

    /**
     * Closes a connection with {@link WebSocket#close(int, String)}.
     *
     * @param webSocket the session
     * @param code the close code
     * @param reason the close reason, null for none
     * @throws IllegalArgumentException if the protocol does not let an endpoint send {@code code}
     */
    public void close(WebSocket webSocket, int code, @Nullable String reason) {
        CloseEvent own = ConnectionEnd.own(code, reason);
        if (connections.of(webSocket).closing(own)) {
            webSocket.close(code, own.reason());
        }
    }
}
