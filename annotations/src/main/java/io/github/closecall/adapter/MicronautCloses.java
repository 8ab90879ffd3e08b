package io.github.closecall.adapter;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.Connection;
import io.github.closecall.ConnectionLimits;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/**
 * One close event per connection of Micronaut, client and server.
 *
 * <pre>{@code
 * MicronautCloses closes = MicronautCloses.of(dispatcher);
 * closes.connecting(client.connect(type, uri), toSession);
 * closes.close(session, 1000, "bye");
 * }</pre>
 *
 * <p>The classes with {@code @ServerWebSocket} and {@code @ClientWebSocket} pass callbacks on: {@code @OnClose} to
 * {@link #closed} and {@code @OnError} to {@link #failed}; also {@code @OnOpen} to {@link #watch} and pongs to
 * {@link #arrived}, so that the adapter notices a peer that falls silent.
 *
 * <p>Micronaut ends a connection right after this side's Close frame, whatever the peer answers, and does not answer
 * the peer's Close frame. When it closes by itself, because a connection is idle or an endpoint without
 * {@code @OnError} fails, it reports that like a Close frame of the peer: the origin is then {@code UNKNOWN}. It
 * accepts text that is not UTF-8 and frames with a reserved bit.
 */
public final class MicronautCloses extends Closes<WebSocketSession> {

    private final MicronautEnds ends = new MicronautEnds();

    private MicronautCloses(CloseDispatcher<? super WebSocketSession> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    /**
     * Returns an adapter with the default limits.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @return the adapter
     */
    public static MicronautCloses of(CloseDispatcher<? super WebSocketSession> dispatcher) {
        return of(dispatcher, ConnectionLimits.defaults());
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param limits how long a connection may take to open and to close
     * @return the adapter
     */
    public static MicronautCloses of(CloseDispatcher<? super WebSocketSession> dispatcher, ConnectionLimits limits) {
        return new MicronautCloses(dispatcher, limits);
    }

    /**
     * Call this in the method with {@code @OnClose}.
     *
     * @param session the session
     * @param reason what Micronaut reports
     */
    public void closed(WebSocketSession session, CloseReason reason) {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(reason, "reason");
        ends.closed(connection(session), session, reason);
    }

    /**
     * Call this in the method with {@code @OnError}. Because that method exists, the connection stays open when another
     * method of the endpoint throws; close it if you do not want that.
     *
     * @param session the session; null, for a client's connection that has not opened, is ignored
     * @param error what Micronaut reports
     */
    public void failed(@Nullable WebSocketSession session, Throwable error) {
        Objects.requireNonNull(error, "error");
        if (session != null && (endsConnection(error) || !session.isOpen())) {
            connection(session).noteError(error);
        }
    }

    private static boolean endsConnection(Throwable error) {
        return error instanceof IOException || NettyFailures.closeCode(error).isPresent();
    }

    /**
     * Call this in the method with {@code @OnOpen}, provided that a method with {@code @OnMessage} receives the pongs
     * and calls {@link #arrived}: the adapter sends pings, and cuts a connection on which nothing arrives for the limit
     * of {@link ConnectionLimits#silence}.
     *
     * @param session the session
     */
    public void watch(WebSocketSession session) {
        connection(session).watchSilence(session, () -> ping(session));
    }

    /**
     * Call this in the method with {@code @OnMessage} that receives a {@code WebSocketPongMessage}; you may call it for
     * other messages, too.
     *
     * @param session the session
     */
    public void arrived(WebSocketSession session) {
        connection(session).arrived();
    }

    private static void ping(WebSocketSession session) {
        if (session.isOpen()) {
            CompletableFuture<?> unused = session.sendPingAsync(new byte[0]);
        }
    }

    /**
     * Opens a connection.
     *
     * @param <C> the class with {@code @ClientWebSocket}
     * @param opening what {@code WebSocketClient.connect} returned
     * @param session returns the session that the client received in {@code @OnOpen}
     * @return a future that completes with the session when the connection is open, and fails after the failure was
     *     dispatched
     */
    public <C> CompletableFuture<WebSocketSession> connecting(
            Publisher<? extends C> opening, Function<? super C, ? extends WebSocketSession> session) {
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(session, "session");
        return opening(connection -> {
            Disposable unused = Mono.from(opening)
                    .subscribe(
                            client -> opened(connection, session.apply(client)),
                            failure -> connection.neverOpened(NettyFailures.opening(failure)),
                            () -> connection.neverOpened(null));
            // An opening that is cancelled would continue, and its connection would stay open.
            return () -> {};
        });
    }

    private void opened(Connection<WebSocketSession> connection, WebSocketSession session) {
        if (connection.opened(session)) {
            ends.opened(connection(session), session);
        }
    }

    @Override
    protected CompletionStage<?> sendClose(WebSocketSession session, int code, String reason) {
        session.close(new CloseReason(code, reason));
        return CompletableFuture.completedFuture(null);
    }

    /** Micronaut cannot cut a connection; it ends one right after the Close frame. */
    @Override
    protected void abort(WebSocketSession session) {
        session.close(CloseReason.GOING_AWAY);
    }

    @Override
    protected boolean isOpen(WebSocketSession session) {
        return session.isOpen();
    }
}
