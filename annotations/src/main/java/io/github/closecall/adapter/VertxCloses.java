package io.github.closecall.adapter;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.Connection;
import io.github.closecall.ConnectionLimits;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocketBase;
import io.vertx.core.http.WebSocketConnectOptions;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * One close event per connection of Vert.x 5, client and server.
 *
 * <pre>{@code
 * VertxCloses<WebSocket> closes = VertxCloses.of(dispatcher);
 * closes.connecting(client::connect, options, handler);
 * closes.close(webSocket, 1000, "bye");
 * }</pre>
 *
 * <p>A server sets {@code server.webSocketHandler(closes.handler(handler))} with a
 * {@code VertxCloses<ServerWebSocket>}.
 *
 * <p>Vert.x accepts one handler of each kind. The adapter leaves them to the application, and watches the underlying
 * Netty channel. {@code close} and {@code shutdown} of the WebSocket count as a close by this side, just like
 * {@link #close}. The application must not set a {@code shutdownHandler}: with one, Vert.x no longer sends or answers
 * Close frames. The event is dispatched on the context on which Vert.x handed out the WebSocket.
 *
 * <p>Vert.x does not notice a peer that falls silent. The adapter pings a peer that has been silent for half the limit
 * of {@link ConnectionLimits#silence}, and cuts the connection after the whole limit, but not while the WebSocket is
 * paused.
 *
 * <p>Vert.x ends a connection without an error when it receives text that is not UTF-8, which is then 1006, and its
 * server accepts frames with a reserved bit.
 *
 * @param <S> the session type, {@code WebSocket} for a client and {@code ServerWebSocket} for a server
 */
public final class VertxCloses<S extends WebSocketBase> extends Closes<S> {

    private static final long LONGEST_MILLIS = Duration.ofDays(36_500).toMillis();

    private static final long MORE_MILLIS = 1000;

    private VertxCloses(CloseDispatcher<? super S> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    /**
     * Returns an adapter with the default limits.
     *
     * @param <S> the session type
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @return the adapter
     */
    public static <S extends WebSocketBase> VertxCloses<S> of(CloseDispatcher<? super S> dispatcher) {
        return of(dispatcher, ConnectionLimits.defaults());
    }

    /**
     * Returns an adapter.
     *
     * @param <S> the session type
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param limits how long a connection may take to open and to close, and how long the peer may be silent
     * @return the adapter
     */
    public static <S extends WebSocketBase> VertxCloses<S> of(
            CloseDispatcher<? super S> dispatcher, ConnectionLimits limits) {
        return new VertxCloses<>(dispatcher, limits);
    }

    /**
     * Opens a connection.
     *
     * @param connect the client's {@code connect}
     * @param options where to connect to; if they have no {@code timeout}, the adapter sets one that ends the attempt a
     *     second after the limit for opening
     * @param handler the application's handler, which gets the WebSocket when it is open
     * @return a future that completes when the connection is open, and fails after the event of a failed opening was
     *     dispatched. Cancelling it ends the attempt silently.
     */
    public CompletableFuture<S> connecting(
            Function<WebSocketConnectOptions, Future<S>> connect,
            WebSocketConnectOptions options,
            Handler<? super S> handler) {
        Objects.requireNonNull(connect, "connect");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(handler, "handler");
        return opening(connection -> {
            connect.apply(limited(options))
                    .onComplete(
                            webSocket -> opened(connection, webSocket, handler, connect),
                            failure -> connection.neverOpened(refusal(failure)));
            // Vert.x cannot be made to give up. The timeout ends the attempt.
            return () -> {};
        });
    }

    /** The limit for opening should end first, because its event says more than Vert.x's timeout. */
    private WebSocketConnectOptions limited(WebSocketConnectOptions options) {
        WebSocketConnectOptions limited = new WebSocketConnectOptions(options);
        return options.getTimeout() > 0
                ? limited
                : limited.setTimeout(MORE_MILLIS + Milliseconds.of(limits().opening(), LONGEST_MILLIS));
    }

    private static Throwable refusal(Throwable failure) {
        if (failure instanceof UpgradeRejectedException rejected) {
            return Refusals.of(rejected.getStatus(), rejected.getHeaders().get(HttpHeaders.RETRY_AFTER), failure);
        }
        return failure;
    }

    /** @param client keeps the client reachable until now: Vert.x fails the openings of an unreachable client */
    private void opened(Connection<S> connection, S webSocket, Handler<? super S> handler, Object client) {
        Objects.requireNonNull(client);
        VertxWatch.add(connection, webSocket, new SilenceLimit(limits().silence(), threads()));
        if (connection.opened(webSocket)) {
            handler.handle(webSocket);
        }
    }

    /**
     * Wraps a handler of a server.
     *
     * @param handler the application's handler
     * @return the handler to set
     */
    public Handler<S> handler(Handler<? super S> handler) {
        Objects.requireNonNull(handler, "handler");
        return webSocket -> {
            VertxWatch.add(connection(webSocket), webSocket, new SilenceLimit(limits().silence(), threads()));
            handler.handle(webSocket);
        };
    }

    /**
     * Completes when the frame has been sent, unlike the future of Vert.x, which completes when the peer has answered.
     */
    @Override
    protected CompletionStage<?> sendClose(S webSocket, int code, String reason) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        webSocket.close((short) code, reason).onFailure(sent::completeExceptionally);
        VertxWatch.channel(webSocket).eventLoop().execute(() -> sent.complete(null));
        return sent;
    }

    @Override
    protected void abort(S webSocket) {
        FrameWatch.abort(VertxWatch.channel(webSocket));
    }

    @Override
    protected boolean isOpen(S webSocket) {
        return !webSocket.isClosed();
    }
}
