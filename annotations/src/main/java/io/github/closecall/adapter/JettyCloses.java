package io.github.closecall.adapter;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.Connection;
import io.github.closecall.ConnectionLimits;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.ClientUpgradeRequest;
import org.eclipse.jetty.websocket.client.WebSocketClient;

/**
 * One close event per connection of Jetty 12's own API, client and server.
 *
 * <p>Jetty checks which methods a listener overrides, so a listener cannot be wrapped. The application's listener
 * extends {@link JettyListener}:
 *
 * <pre>{@code
 * JettyCloses closes = JettyCloses.of(dispatcher);
 * closes.connecting(client, new ClientUpgradeRequest(uri), listener);
 * closes.close(session, 1000, "bye");
 * }</pre>
 *
 * <p>A server creates such a listener for each connection.
 *
 * <p>Jetty's idle timeout, 30 seconds unless set, ends a connection that is merely quiet, and does not notice a silent
 * peer while this side is sending. The adapter pings instead, cuts a connection on which no pong arrives within the
 * limit of {@link ConnectionLimits#silence}, and raises a shorter idle timeout to that limit. A listener must not take
 * longer than the limit for a message, or, if it demands messages itself, until its next demand.
 *
 * <p>Only {@link #connecting} needs the jar of Jetty's client. A server works without it, but then this class cannot be
 * examined by reflection, as Spring does with beans.
 */
public final class JettyCloses extends Closes<Session> {

    private JettyCloses(CloseDispatcher<? super Session> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    /**
     * Returns an adapter with the default limits.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @return the adapter
     */
    public static JettyCloses of(CloseDispatcher<? super Session> dispatcher) {
        return of(dispatcher, ConnectionLimits.defaults());
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param limits how long a connection may take to open and to close, and how long the peer may be silent
     * @return the adapter
     */
    public static JettyCloses of(CloseDispatcher<? super Session> dispatcher, ConnectionLimits limits) {
        return new JettyCloses(dispatcher, limits);
    }

    /**
     * Opens a connection.
     *
     * @param client the client, already started
     * @param request where to connect to, with whatever headers and subprotocols the connection needs
     * @param listener a new listener with this adapter
     * @return a future that completes when the connection is open, and fails after the event of a failed opening was
     *     dispatched. Cancelling it ends the attempt silently.
     * @throws IllegalArgumentException if the listener has, or had, a connection already
     */
    public CompletableFuture<Session> connecting(
            WebSocketClient client, ClientUpgradeRequest request, JettyListener listener) {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(listener, "listener").use();
        return opening(connection -> JettyOpening.begin(client, request, listener, connection));
    }

    /** Returns the connection of a server's session. */
    Connection<Session> connectionOf(Session session) {
        return connection(session);
    }

    ConnectionLimits connectionLimits() {
        return limits();
    }

    @Override
    protected CompletionStage<?> sendClose(Session session, int code, String reason) {
        Callback.Completable sent = new Callback.Completable();
        session.close(code, reason, sent);
        return sent;
    }

    @Override
    protected void abort(Session session) {
        session.disconnect();
    }

    @Override
    protected boolean isOpen(Session session) {
        return session.isOpen();
    }
}
