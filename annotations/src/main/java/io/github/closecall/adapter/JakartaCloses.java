package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.Connection;
import io.github.closecall.ConnectionLimits;
import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.WebSocketContainer;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One close event per connection of Jakarta WebSocket, client and server: Tomcat, Tyrus, Jetty and Undertow.
 *
 * <p>An endpoint passes three callbacks on. A client's endpoint need not pass {@code @OnOpen} on, and a subclass of
 * {@code Endpoint} that is given to {@code connecting} need not pass on anything:
 *
 * <pre>{@code
 * JakartaCloses closes = JakartaCloses.of(dispatcher);
 * closes.watch(session); // in @OnOpen
 * closes.failed(session, error); // in @OnError
 * closes.closed(session, closeReason); // in @OnClose
 * closes.connecting(container, annotatedEndpoint, uri);
 * closes.connecting(container, endpoint, config, uri);
 * closes.close(session, 1000, "bye");
 * }</pre>
 *
 * <p>The adapter sends pings, and ends a connection on which no pong arrives for the limit of
 * {@link ConnectionLimits#silence}. A message handler that takes longer keeps pongs from arriving. If the application
 * handles pongs itself, the adapter sends no pings, and the application should {@link #end} a silent connection.
 *
 * <p>Containers change some codes before they reach an endpoint. All but Jetty report an empty Close frame as 1000.
 * Tomcat, Undertow and the server of Tyrus report a received 1012, 1013 or 1014 as 1002, the client of Tyrus only 1014.
 * With Tomcat and Tyrus, 1002, 1007 and 1009 have the origin {@code UNKNOWN}, because these codes also stand for errors
 * that the container detected. Undertow hides that an opening failed because of TLS, which is then 1006. The client of
 * Tyrus sends 1012 and 1013 as 1000. A server of Tyrus that stops reports 1001 or 1006. After {@link Session#close()},
 * which bypasses the adapter, Jetty reports the peer's answer; its origin is then {@code UNKNOWN}.
 *
 * <p>Jakarta WebSocket cannot cut a connection. If a peer does not answer a Close frame, the adapter reports the end in
 * time, but the container decides when to end the TCP connection; Jetty does so when it has been idle for its
 * {@code maxIdleTimeout}. Tomcat and Tyrus do not wait for an answer: the event of a close comes at once.
 */
public final class JakartaCloses extends Closes<Session> {

    private JakartaCloses(CloseDispatcher<? super Session> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    /**
     * Returns an adapter with the default limits.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @return the adapter
     */
    public static JakartaCloses of(CloseDispatcher<? super Session> dispatcher) {
        return of(dispatcher, ConnectionLimits.defaults());
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param limits how long a connection may take to open and to close, and how long the peer may be silent
     * @return the adapter
     */
    public static JakartaCloses of(CloseDispatcher<? super Session> dispatcher, ConnectionLimits limits) {
        return new JakartaCloses(dispatcher, limits);
    }

    /**
     * Opens a connection with an annotated endpoint, on a thread of the adapter. A connection that opens after the
     * limit of {@link ConnectionLimits#opening}, or after the future was cancelled, is closed at once; {@code @OnOpen}
     * is called nevertheless, and if the peer closes the connection at the same moment, its event is dispatched.
     *
     * @param container the container
     * @param endpoint annotated with {@code @ClientEndpoint}; passes {@code @OnError} and {@code @OnClose} on
     * @param uri where to connect to
     * @return a future that completes when the connection is open, and fails after the event of a failed opening was
     *     dispatched. Cancelling it ends the attempt silently.
     */
    public CompletableFuture<Session> connecting(WebSocketContainer container, Object endpoint, URI uri) {
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(uri, "uri");
        return opening(connection -> connect(connection, () -> {
            Session session = container.connectToServer(endpoint, uri);
            if (connection.opened(session)) {
                watch(session);
            }
            return session;
        }));
    }

    /**
     * Opens a connection with a programmatic endpoint, on a thread of the adapter. If its {@code onOpen} throws, the
     * connection ends with 1011 (Internal Error) and the exception as the cause.
     *
     * @param container the container
     * @param endpoint the application's endpoint
     * @param config with whatever headers and subprotocols the connection needs
     * @param uri where to connect to
     * @return a future that completes when the connection is open, and fails after the event of a failed opening was
     *     dispatched. Cancelling it ends the attempt silently.
     */
    public CompletableFuture<Session> connecting(
            WebSocketContainer container, Endpoint endpoint, ClientEndpointConfig config, URI uri) {
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(config, "config");
        Objects.requireNonNull(uri, "uri");
        return opening(connection -> connect(
                connection,
                () -> container.connectToServer(new JakartaEndpoint(endpoint, this, connection), config, uri)));
    }

    /** Opens a connection. A container cannot be made to give up; a session that it opens too late is closed. */
    private Runnable connect(Connection<Session> connection, Callable<Session> container) {
        threads().execute(() -> {
            try {
                Session unused = container.call();
            } catch (Throwable failure) {
                connection.neverOpened(JakartaRefusals.of(failure));
            }
        });
        return () -> {};
    }

    /**
     * Call this in {@code @OnOpen} of a server's endpoint, so that the adapter notices a peer that falls silent.
     *
     * @param session the session
     */
    public void watch(Session session) {
        Connection<Session> connection = connection(session);
        try {
            session.addMessageHandler(PongMessage.class, pong -> connection.arrived());
        } catch (IllegalStateException occupied) {
            // Either the application handles pongs itself, or the session has been closed.
            return;
        }
        connection.watchSilence(session, () -> ping(session));
    }

    private static void ping(Session session) {
        try {
            session.getBasicRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | IllegalStateException failure) {
            // If the ping cannot be sent, no pong arrives, and the silence check ends the connection.
        }
    }

    /**
     * Call this in {@code @OnError}. Errors that do not end the connection do no harm.
     *
     * @param session the session
     * @param error what the container reports
     */
    public void failed(Session session, Throwable error) {
        Objects.requireNonNull(error, "error");
        ContainerSignals.error(connection(session), session, session, error);
    }

    /**
     * Call this in {@code @OnClose}.
     *
     * @param session the session
     * @param closeReason what the container reports
     */
    public void closed(Session session, CloseReason closeReason) {
        // After a close by this side, the code is the object that was passed to close, not always one of the constants.
        int code = Objects.requireNonNull(closeReason, "closeReason")
                .getCloseCode()
                .getCode();
        ContainerSignals.closed(connection(session), session, session, code, closeReason.getReasonPhrase());
    }

    @Override
    protected CompletionStage<?> sendClose(Session session, int code, String reason) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        try {
            TomcatClosing.limit(session, limits().closing());
            // Not CloseCodes.getCloseCode: Tomcat's refuses 1014.
            session.close(new CloseReason(() -> code, reason));
            sent.complete(null);
        } catch (IOException | RuntimeException failure) {
            // Tomcat and Tyrus throw if the session has been closed.
            sent.completeExceptionally(failure);
        }
        return sent;
    }

    /** Jakarta WebSocket cannot cut a connection, and sending a Close frame may block if the peer reads nothing. */
    @Override
    protected void abort(Session session) {
        threads().execute(() -> sendClose(session, CloseCodes.GOING_AWAY, ""));
    }

    @Override
    protected boolean isOpen(Session session) {
        return session.isOpen();
    }
}
