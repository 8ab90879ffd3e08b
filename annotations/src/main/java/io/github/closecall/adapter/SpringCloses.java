package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.Connection;
import io.github.closecall.ConnectionLimits;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.client.WebSocketClient;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;

/**
 * One close event per connection of Spring's {@link WebSocketHandler}, client and server, STOMP included.
 *
 * <pre>{@code
 * SpringCloses closes = SpringCloses.of(dispatcher);
 * closes.connecting(client, uri, handler);
 * closes.close(session, 1000, "bye");
 * }</pre>
 *
 * <p>A server registers {@code closes.handler(handler)}; with STOMP it sets
 * {@code registration.addDecoratorFactory(closes::handler)}. The handler keeps every callback, and is called before the
 * event is dispatched. If it throws, Spring closes the connection with 1011 (Internal Error), which is reported with
 * the exception as the cause.
 *
 * <p>The adapter sends pings and cuts a connection on which nothing arrives for the limit of
 * {@link ConnectionLimits#silence}, but not with SockJS, which has heartbeats. While the handler processes a message,
 * the adapter cannot see the answers.
 *
 * <p>Spring reports what the underlying container reports, so what {@link JakartaCloses} says about Tomcat, Tyrus and
 * Undertow applies here, too: on Tomcat a received 1012, 1013 or 1014 is reported as 1002. Spring does not send 1014
 * (Bad Gateway).
 */
public final class SpringCloses extends Closes<WebSocketSession> {

    private SpringCloses(CloseDispatcher<? super WebSocketSession> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    /**
     * Returns an adapter with the default limits.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @return the adapter
     */
    public static SpringCloses of(CloseDispatcher<? super WebSocketSession> dispatcher) {
        return of(dispatcher, ConnectionLimits.defaults());
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param limits how long a connection may take to open and to close, and how long the peer may be silent
     * @return the adapter
     */
    public static SpringCloses of(CloseDispatcher<? super WebSocketSession> dispatcher, ConnectionLimits limits) {
        return new SpringCloses(dispatcher, limits);
    }

    /**
     * Wraps a handler of a server.
     *
     * @param handler the application's handler, or the handler that Spring created for STOMP
     * @return the handler to register
     */
    public WebSocketHandler handler(WebSocketHandler handler) {
        return new SpringHandler(Objects.requireNonNull(handler, "handler"), this::connection);
    }

    /**
     * Opens a connection.
     *
     * @param client the client
     * @param uri where to connect to
     * @param handler the application's handler
     * @return a future that completes when the connection is open, and fails after the event of a failed opening was
     *     dispatched. Cancelling it ends the attempt silently.
     */
    public CompletableFuture<WebSocketSession> connecting(WebSocketClient client, URI uri, WebSocketHandler handler) {
        return connecting(client, uri, new WebSocketHttpHeaders(), handler);
    }

    /**
     * Opens a connection.
     *
     * @param client the client
     * @param uri where to connect to
     * @param headers sent with the opening handshake, with subprotocols if there are any
     * @param handler the application's handler
     * @return a future that completes when the connection is open, and fails after the event of a failed opening was
     *     dispatched. Cancelling it ends the attempt silently.
     */
    public CompletableFuture<WebSocketSession> connecting(
            WebSocketClient client, URI uri, WebSocketHttpHeaders headers, WebSocketHandler handler) {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(handler, "handler");
        return opening(connection -> {
            SpringHandler watching = new SpringHandler(handler, session -> connection);
            var unused = client.execute(watching, headers, uri).whenComplete((session, failure) -> {
                if (failure != null) {
                    neverOpened(connection, failure);
                }
            });
            // The underlying container cannot be made to give up. A connection that opens too late is closed.
            return () -> {};
        });
    }

    private static void neverOpened(Connection<WebSocketSession> connection, Throwable failure) {
        if (!connection.hasOpened()) {
            connection.neverOpened(JakartaRefusals.of(failure));
        }
    }

    @Override
    protected CompletionStage<?> sendClose(WebSocketSession session, int code, String reason) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        try {
            SpringSessions.limitClosing(session, limits().closing());
            session.close(new CloseStatus(code, reason));
            sent.complete(null);
        } catch (IOException | RuntimeException failure) {
            // Tomcat throws if the session has been closed.
            sent.completeExceptionally(failure);
        }
        return sent;
    }

    /** Spring cannot cut a connection, and sending a Close frame may block if the peer reads nothing. */
    @Override
    protected void abort(WebSocketSession session) {
        threads().execute(() -> sendClose(session, CloseCodes.GOING_AWAY, ""));
    }

    @Override
    protected boolean isOpen(WebSocketSession session) {
        return session.isOpen();
    }

    @Override
    protected boolean isSendable(int code) {
        return code != CloseCodes.BAD_GATEWAY && super.isSendable(code);
    }

    @Override
    protected WebSocketSession unwrap(WebSocketSession session) {
        return WebSocketSessionDecorator.unwrap(session);
    }
}
