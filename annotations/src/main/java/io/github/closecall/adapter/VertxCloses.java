package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.WebSocketBase;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One close event per connection of Vert.x 5, client and server.
 *
 * <pre>{@code
 * VertxCloses<WebSocket> closes = VertxCloses.of(dispatcher, reconnector);
 * closes.connecting(client.connect(options)).onSuccess(handler);
 * closes.close(webSocket, 1000, "bye");
 * }</pre>
 *
 * <p>A server sets {@code server.webSocketHandler(closes.handler(handler))} with a
 * {@code VertxCloses<ServerWebSocket>}. The handler, which gets the WebSocket, may use everything but
 * {@code closeHandler} and {@code exceptionHandler}: there is one of each, and they are the adapter's. It must not set
 * a {@code shutdownHandler}, with which Vert.x no longer sends or answers Close frames.
 *
 * <p>Vert.x reports an empty Close frame as 1000 and ends a connection for text that is not UTF-8 without saying so,
 * which is then 1006. It takes a close of this side that the peer leaves unanswered for a failure after its closing
 * timeout, 10 seconds unless set. A server that is closed reports 1000 as if the peers had sent it.
 *
 * @param <S> the session type, {@code WebSocket} for a client and {@code ServerWebSocket} for a server
 */
public final class VertxCloses<S extends WebSocketBase> {

    private final Connections<S> connections;

    private VertxCloses(Connections<S> connections) {
        this.connections = connections;
    }

    /**
     * Returns an adapter.
     *
     * @param <S> the session type
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param next gets what the dispatcher answers, for example a reconnector
     * @return the adapter
     */
    public static <S extends WebSocketBase> VertxCloses<S> of(
            CloseDispatcher<? super S> dispatcher, Consumer<? super CloseAction> next) {
        return new VertxCloses<>(new Connections<>(dispatcher, next));
    }

    /**
     * Watches a connection being opened, and then its WebSocket; a failure to open is reported.
     *
     * @param opening what {@code connect} returned
     * @return a future that completes as {@code opening}, after the WebSocket is watched or the failure dispatched
     */
    public Future<S> connecting(Future<S> opening) {
        return opening.onComplete(this::watch, failure -> connections.begin().neverOpened(failure));
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
            watch(webSocket);
            handler.handle(webSocket);
        };
    }

    private void watch(S webSocket) {
        ConnectionEnd<S> end = connections.of(webSocket);
        webSocket.exceptionHandler(end::noteError);
        webSocket.closeHandler(closed -> closed(webSocket, end));
    }

    private static <S extends WebSocketBase> void closed(S webSocket, ConnectionEnd<S> end) {
        Short status = webSocket.closeStatusCode();
        // A short holds the codes above 32767 as negative numbers.
        int code = status == null ? CloseCodes.ABNORMAL_CLOSURE : status & 0xffff;
        Throwable error = end.error();
        if (error instanceof CorruptedWebSocketFrameException corrupted) {
            end.failed(webSocket, corrupted.closeStatus().code(), "", error);
        } else if (code == CloseCodes.ABNORMAL_CLOSURE) {
            end.lost(webSocket, error);
        } else {
            end.received(webSocket, code, webSocket.closeReason());
        }
    }

    /**
     * Closes a connection with {@link WebSocketBase#close(short, String)}.
     *
     * @param webSocket the session
     * @param code the close code
     * @param reason the close reason, null for none
     * @return what Vert.x returns; completed if this side is closing the connection already
     * @throws IllegalArgumentException if the protocol does not let an endpoint send {@code code}
     */
    public Future<Void> close(S webSocket, int code, @Nullable String reason) {
        ConnectionEnd<S> end = connections.of(webSocket);
        CloseEvent own = ConnectionEnd.own(code, reason);
        if (!end.closing(own)) {
            return Future.succeededFuture();
        }
        return webSocket.close((short) code, own.reason()).onFailure(refusal -> end.withdraw(own));
    }
}
