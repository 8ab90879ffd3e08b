package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.Connection;
import io.github.closecall.ConnectionLimits;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.enums.ReadyState;
import org.jspecify.annotations.Nullable;

/**
 * One close event per connection of Java-WebSocket, client and server.
 *
 * <p>The listener is the application's subclass of {@code WebSocketClient} or {@code WebSocketServer}. It passes three
 * callbacks on:
 *
 * <pre>{@code
 * JavaWebSocketCloses closes = JavaWebSocketCloses.of(dispatcher);
 * closes.opened(webSocket); // in onOpen
 * closes.failed(webSocket, exception); // in onError
 * closes.closed(webSocket, code, reason, remote); // in onClose
 * closes.connecting(client);
 * closes.close(webSocket, 1000, "bye");
 * }</pre>
 *
 * <p>where {@code webSocket} is {@code this} in a client and the first argument in a server.
 *
 * <p>Unless a client has a shorter one, the adapter sets a {@code connectionLostTimeout} that ends a connection on
 * which no pong arrives for the limit of {@link ConnectionLimits#silence}, in whole seconds and at least two, or up to
 * a quarter longer if pongs are slow. A server keeps its own timeout, and notices a silent peer within two and a half
 * times that: 150 seconds unless it is set.
 *
 * <p>Java-WebSocket reports an empty Close frame as 1000, and a Close frame of a single byte like a 1002 without a
 * reason, whose origin is therefore unknown. Its server loses a Close frame that is immediately followed by the end of
 * the TCP connection, which is then reported as 1006; of two Close frames it takes the second. It reports a close
 * reason that is not UTF-8 only when the TCP connection ends. It does not check masking, and does not report the
 * Retry-After of a refused handshake. An {@link Error} in {@code onOpen}, and a fatal error in {@code onMessage}, end
 * the reading thread; the end of that connection is noticed like a silent peer.
 *
 * <p>Because of a race between two of its threads, the server (1.6.0) sometimes fails to send a Close frame. The end is
 * then reported when the peer ends the TCP connection. If the peer does not, the server's {@code connectionLostTimeout}
 * ends it; if the peer had closed, that is reported as 1006. A server should therefore keep that timeout, at an
 * acceptable length.
 */
public final class JavaWebSocketCloses extends Closes<WebSocket> {

    /** If two of its threads see a TLS failure, the library may report the failed opening before its cause. */
    private static final Duration CAUSE_DELAY = Duration.ofMillis(500);

    /** The library does not say when a frame has been sent; a working connection needs no longer than this. */
    private static final Duration SENDING = Duration.ofMillis(100);

    /** How long to wait for the socket of a client that has just begun to connect. */
    private static final Duration SOCKET_DELAY = Duration.ofMillis(50);

    private static final Duration LONGEST = Duration.ofSeconds(Integer.MAX_VALUE);

    /** The connections that the adapter is opening. */
    private final Map<WebSocket, Connection<WebSocket>> openings = Collections.synchronizedMap(new WeakHashMap<>());

    /** The last connection of each session, if it has ended: the library may report an error after that. */
    private final Map<WebSocket, Connection<WebSocket>> ended = Collections.synchronizedMap(new WeakHashMap<>());

    private JavaWebSocketCloses(CloseDispatcher<? super WebSocket> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    /**
     * Returns an adapter with the default limits.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @return the adapter
     */
    public static JavaWebSocketCloses of(CloseDispatcher<? super WebSocket> dispatcher) {
        return of(dispatcher, ConnectionLimits.defaults());
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param limits how long a connection may take to open and to close, and how long the peer may be silent
     * @return the adapter
     */
    public static JavaWebSocketCloses of(CloseDispatcher<? super WebSocket> dispatcher, ConnectionLimits limits) {
        return new JavaWebSocketCloses(dispatcher, limits);
    }

    /**
     * Opens a connection. Until it is open, end the attempt by cancelling the future: {@link #close}, {@link #end} and
     * {@link #discard} are for open connections.
     *
     * @param <C> the application's class
     * @param client a new client, or one whose connection has ended
     * @return a future that completes when the connection is open, and fails after the event of a failed opening was
     *     dispatched. Cancelling it ends the attempt silently.
     */
    @SuppressWarnings("unchecked") // The session is the client.
    public <C extends WebSocketClient> CompletableFuture<C> connecting(C client) {
        Objects.requireNonNull(client, "client");
        limitSilence(client);
        CompletableFuture<? extends WebSocket> opening = opening(connection -> {
            connect(client, connection);
            return () -> abortOpening(client);
        });
        return (CompletableFuture<C>) opening;
    }

    /**
     * The library pings once per interval, and ends a connection whose last pong is then more than one and a half
     * intervals old, so when the second ping after that pong is due.
     */
    private void limitSilence(WebSocketClient client) {
        Duration most = limits().silence().dividedBy(2);
        int longest = (int) ((most.compareTo(LONGEST) < 0 ? most : LONGEST).toMillis() / 1000);
        int interval = client.getConnectionLostTimeout();
        if (interval <= 0 || interval > longest) {
            client.setConnectionLostTimeout(Math.max(1, longest));
        }
    }

    private void connect(WebSocketClient client, Connection<WebSocket> connection) {
        boolean again = ended.containsKey(client);
        if (!again && client.getReadyState() != ReadyState.NOT_YET_CONNECTED) {
            throw new IllegalStateException("the client is still connected");
        }
        openings.put(client, connection);
        if (again) {
            // This blocks until the library has ended the earlier connection, too.
            threads().execute(() -> reconnect(client, connection));
        } else {
            client.connect();
        }
    }

    private static void reconnect(WebSocketClient client, Connection<WebSocket> connection) {
        try {
            client.reconnect();
        } catch (RuntimeException failure) {
            connection.neverOpened(failure);
        }
    }

    /** A client that has no socket yet would continue to connect. */
    private void abortOpening(WebSocketClient client) {
        if (client.getSocket() == null) {
            var unused = after(SOCKET_DELAY, () -> abortOpening(client));
        } else {
            abort(client);
        }
    }

    /**
     * Call this first in {@code onOpen}.
     *
     * @param webSocket the session
     * @return whether the connection is still wanted; if not, it has been closed, and the application should ignore it
     */
    public boolean opened(WebSocket webSocket) {
        Connection<WebSocket> opening = openings.remove(Objects.requireNonNull(webSocket, "webSocket"));
        if (opening == null && ended.containsKey(webSocket) && !(webSocket instanceof WebSocketClient)) {
            // A server may report the end on one thread before another has reported the opening.
            return false;
        }
        forget(webSocket);
        ended.remove(webSocket);
        return opening == null || opening.opened(webSocket);
    }

    /**
     * Call this in {@code onError}. Exceptions that do not end the connection do no harm.
     *
     * @param webSocket the session; null, for an error of the server itself, is ignored
     * @param exception what the library reports
     */
    public void failed(@Nullable WebSocket webSocket, Exception exception) {
        Objects.requireNonNull(exception, "exception");
        if (webSocket != null && !(exception instanceof RuntimeException)) {
            known(webSocket).noteError(exception.getCause() instanceof Error error ? error : exception);
        }
    }

    private Connection<WebSocket> known(WebSocket webSocket) {
        Connection<WebSocket> opening = openings.get(webSocket);
        Connection<WebSocket> over = ended.get(webSocket);
        if (opening != null) {
            return opening;
        }
        return over == null ? connection(webSocket) : over;
    }

    /**
     * Call this in {@code onClose}.
     *
     * @param webSocket the session
     * @param code the close code
     * @param reason the close reason, null for none
     * @param remote whether the library says that the peer closed the connection
     */
    public void closed(WebSocket webSocket, int code, @Nullable String reason, boolean remote) {
        Connection<WebSocket> opening = openings.remove(Objects.requireNonNull(webSocket, "webSocket"));
        if (opening != null) {
            neverOpened(webSocket, opening, code, reason);
        } else if (ended.containsKey(webSocket)) {
            // The application connected again without the adapter, and that failed.
            var unused = opening(connection -> {
                neverOpened(webSocket, connection, code, reason);
                return () -> {};
            });
        } else {
            Connection<WebSocket> connection = connection(webSocket);
            ended.put(webSocket, connection);
            JavaWebSocketEnds.closed(webSocket, connection, code, reason, remote);
        }
    }

    private void neverOpened(WebSocket webSocket, Connection<WebSocket> connection, int code, @Nullable String reason) {
        ended.put(webSocket, connection);
        if (connection.error() == null && code != CloseCodes.PROTOCOL_ERROR && webSocket.hasSSLSupport()) {
            var unused = after(CAUSE_DELAY, () -> connection.neverOpened(connection.error()));
        } else {
            connection.neverOpened(JavaWebSocketEnds.failure(connection, reason));
        }
    }

    @Override
    protected CompletionStage<?> sendClose(WebSocket webSocket, int code, String reason) {
        webSocket.close(code, reason);
        CompletableFuture<Void> sent = new CompletableFuture<>();
        var unused = after(SENDING, () -> sent.complete(null));
        return sent;
    }

    @Override
    protected void abort(WebSocket webSocket) {
        webSocket.closeConnection(CloseCodes.ABNORMAL_CLOSURE, "");
        // A client leaves its socket to a thread that does not exist until it is connected, and that may be stuck.
        if (webSocket instanceof WebSocketClient client) {
            cut(client.getSocket());
        }
    }

    private static void cut(@Nullable Socket socket) {
        if (socket != null) {
            try {
                // Otherwise TLS waits until its goodbye has been sent.
                socket.setSoLinger(true, 0);
                socket.close();
            } catch (IOException closed) {
                // The socket is closed already.
            }
        }
    }

    @Override
    protected boolean isOpen(WebSocket webSocket) {
        return webSocket.isOpen();
    }
}
