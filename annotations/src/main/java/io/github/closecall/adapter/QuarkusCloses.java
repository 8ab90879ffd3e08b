package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.ConnectionLimits;
import io.quarkus.arc.ClientProxy;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.Connection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.UpgradeRejectedException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One close event per connection of Quarkus WebSockets Next, client and server.
 *
 * <pre>{@code
 * QuarkusCloses<WebSocketClientConnection> closes = QuarkusCloses.of(dispatcher);
 * closes.connecting(connector.connect());
 * closes.close(connection, 1000, "bye");
 * }</pre>
 *
 * <p>The classes with {@code @WebSocket} and {@code @WebSocketClient} pass callbacks on: {@code @OnClose} to
 * {@link #closed} and {@code @OnError} to {@link #failed}; also {@code @OnOpen} to {@link #watch} and
 * {@code @OnPongMessage} to {@link #arrived}, so that the adapter notices a peer that falls silent. A
 * {@code BasicWebSocketConnector} takes them as functions, such as {@code .onClose(closes::closed)}.
 *
 * <p>Close with {@link #close}: after the connection's own {@code close}, Quarkus reports the peer's answer as if the
 * peer had closed.
 *
 * <p>Quarkus calls its callbacks in no defined order. After a lost connection, the adapter waits a quarter of a second
 * for the callback that explains it.
 *
 * @param <S> {@code WebSocketConnection}, {@code WebSocketClientConnection}, or {@code Connection} for both
 */
public final class QuarkusCloses<S extends Connection> extends Closes<S> {

    private final QuarkusEnds<S> ends = new QuarkusEnds<>(this::after);

    private QuarkusCloses(CloseDispatcher<? super S> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    /**
     * Returns an adapter with the default limits.
     *
     * @param <S> the type of the connections
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @return the adapter
     */
    public static <S extends Connection> QuarkusCloses<S> of(CloseDispatcher<? super S> dispatcher) {
        return of(dispatcher, ConnectionLimits.defaults());
    }

    /**
     * Returns an adapter.
     *
     * @param <S> the type of the connections
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param limits how long a connection may take to open and to close
     * @return the adapter
     */
    public static <S extends Connection> QuarkusCloses<S> of(
            CloseDispatcher<? super S> dispatcher, ConnectionLimits limits) {
        return new QuarkusCloses<>(dispatcher, limits);
    }

    /**
     * Call this in the method with {@code @OnClose}.
     *
     * @param connection the connection
     * @param reason what Quarkus reports
     */
    public void closed(S connection, CloseReason reason) {
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(reason, "reason");
        ends.closed(connection(connection), connection, reason);
    }

    /**
     * Call this in the method with {@code @OnError}. Because that method exists, the connection stays open when another
     * method of the endpoint throws; close it if you do not want that.
     *
     * @param connection the connection
     * @param error what Quarkus reports
     */
    public void failed(S connection, Throwable error) {
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(error, "error");
        ends.failed(connection(connection), connection, error);
    }

    /**
     * Call this in the method with {@code @OnOpen}, provided that a method with {@code @OnPongMessage} calls
     * {@link #arrived}: the adapter sends pings, and cuts a connection on which nothing arrives for the limit of
     * {@link ConnectionLimits#silence}.
     *
     * @param connection the connection
     */
    public void watch(S connection) {
        Objects.requireNonNull(connection, "connection");
        connection(connection).watchSilence(connection, () -> ping(connection));
    }

    /**
     * Call this in the method with {@code @OnPongMessage}; you may call it for messages, too.
     *
     * @param connection the connection
     */
    public void arrived(S connection) {
        connection(Objects.requireNonNull(connection, "connection")).arrived();
    }

    private static void ping(Connection connection) {
        if (connection.isOpen()) {
            connection.sendPing(Buffer.buffer()).subscribe().with(nothing -> {}, failure -> {});
        }
    }

    /**
     * Opens a connection.
     *
     * @param opening what {@code connect()} of a connector returned
     * @return a future that completes with the connection when it is open, and fails after the failure was dispatched
     */
    public CompletableFuture<S> connecting(Uni<? extends S> opening) {
        Objects.requireNonNull(opening, "opening");
        return opening(connection -> {
            opening.subscribe().with(connection::opened, failure -> connection.neverOpened(refused(failure)));
            // An opening that is cancelled would continue, and its connection would stay open.
            return () -> {};
        });
    }

    private static Throwable refused(Throwable failure) {
        return failure instanceof UpgradeRejectedException rejected
                ? Refusals.of(
                        rejected.getStatus(),
                        rejected.getHeaders() == null
                                ? null
                                : rejected.getHeaders().get(HttpHeaders.RETRY_AFTER),
                        rejected)
                : failure;
    }

    @Override
    protected CompletionStage<?> sendClose(S session, int code, String reason) {
        return session.close(new CloseReason(code, reason)).subscribeAsCompletionStage();
    }

    /**
     * Quarkus cannot cut a connection; the underlying Vert.x does so when a Close frame is not answered for 10 seconds.
     */
    @Override
    protected void abort(S session) {
        if (session.isOpen()) {
            session.close(new CloseReason(CloseCodes.GOING_AWAY)).subscribe().with(nothing -> {}, failure -> {});
        }
    }

    @Override
    protected boolean isOpen(S session) {
        return session.isOpen();
    }

    /** An injected connection is a proxy. */
    @Override
    protected S unwrap(S session) {
        return ClientProxy.unwrap(session);
    }
}
