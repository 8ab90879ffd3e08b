package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/**
 * One close event per connection of Jetty 12's own API, client and server.
 *
 * <p>Jetty looks at which methods a listener overrides, so it cannot be wrapped. It passes two callbacks on, be it a
 * {@code Session.Listener} or annotated with {@code @WebSocket}:
 *
 * <pre>{@code
 * JettyCloses closes = JettyCloses.of(dispatcher, reconnector);
 * closes.failed(session, cause); // in onWebSocketError
 * closes.closed(session, code, reason); // in onWebSocketClose, with callback.succeed()
 * closes.connecting(client.connect(listener, uri));
 * closes.close(session, 1000, "bye");
 * }</pre>
 *
 * <p>Jetty takes a close of this side that the peer leaves unanswered for a failure after its idle timeout, 30 seconds
 * unless set.
 */
public final class JettyCloses {

    private final Connections<Session> connections;

    private JettyCloses(Connections<Session> connections) {
        this.connections = connections;
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param next gets what the dispatcher answers, for example a reconnector
     * @return the adapter
     */
    public static JettyCloses of(CloseDispatcher<? super Session> dispatcher, Consumer<? super CloseAction> next) {
        return new JettyCloses(new Connections<>(dispatcher, next));
    }

    /**
     * Watches a connection being opened, so that a failure is reported.
     *
     * @param opening what {@code connect} returned
     * @return a future that completes as {@code opening}, after a failure has been dispatched
     */
    public CompletableFuture<Session> connecting(CompletableFuture<Session> opening) {
        return opening.whenComplete((session, failure) -> {
            if (failure != null) {
                connections.begin().neverOpened(failure);
            }
        });
    }

    /**
     * To be called in {@code onWebSocketError}. With Jetty an error is always followed by the close.
     *
     * @param session the session; null, before the connection has opened, is ignored
     * @param cause what Jetty reports
     */
    public void failed(@Nullable Session session, Throwable cause) {
        if (session != null) {
            connections.of(session).noteError(cause);
        }
    }

    /**
     * To be called in {@code onWebSocketClose}.
     *
     * @param session the session
     * @param code the close code
     * @param reason the close reason, null for none
     */
    public void closed(Session session, int code, @Nullable String reason) {
        ConnectionEnd<Session> end = connections.of(session);
        Throwable error = end.error();
        if (code == CloseCodes.ABNORMAL_CLOSURE) {
            end.lost(session, error);
        } else if (error != null) {
            end.failed(session, code, reason, error);
        } else {
            end.received(session, code, reason);
        }
    }

    /**
     * Closes a connection with {@link Session#close(int, String, Callback)}.
     *
     * @param session the session
     * @param code the close code
     * @param reason the close reason, null for none
     * @return completed when the Close frame has been sent; also if this side is closing the connection already
     * @throws IllegalArgumentException if the protocol does not let an endpoint send {@code code}
     */
    public CompletableFuture<Void> close(Session session, int code, @Nullable String reason) {
        ConnectionEnd<Session> end = connections.of(session);
        CloseEvent own = ConnectionEnd.own(code, reason);
        Callback.Completable sent = new Callback.Completable();
        if (end.closing(own)) {
            session.close(code, own.reason(), sent);
        } else {
            sent.succeed();
        }
        return sent.whenComplete((done, refusal) -> {
            if (refusal != null) {
                end.withdraw(own);
            }
        });
    }
}
