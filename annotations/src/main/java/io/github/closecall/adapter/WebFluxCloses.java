package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.Connection;
import io.github.closecall.ConnectionLimits;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.client.WebSocketClient;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/**
 * One close event per connection of Spring WebFlux, client and server.
 *
 * <pre>{@code
 * WebFluxCloses closes = WebFluxCloses.of(dispatcher);
 * Reconnector<WebSocketSession> chat = Reconnector.of(closes, () -> closes.connecting(client, uri, handler));
 * }</pre>
 *
 * <p>A server maps {@code closes.handler(handler)}. The handler gets a session that passes everything on, including
 * errors of {@code receive()} and {@code closeStatus()}. {@code session.close(status)} counts as a close by this side,
 * just like {@link #close}. If a handler fails, its connection ends with 1006 (Abnormal Closure), the failure as the
 * cause and the origin {@code LOCAL}. If it completes while the connection is open, the connection ends, too: the event
 * is the Close frame that WebFlux then sends, 1000 from a server, and from a client one without a code, 1005.
 *
 * <p>On Reactor Netty the adapter sends pings for as long as the handler receives, and cuts a connection on which
 * nothing arrives for the limit of {@link ConnectionLimits#silence}. Reactor Netty accepts text that is not UTF-8 and
 * frames with a reserved bit. If a server's handler sends what it receives in one stream, as with
 * {@code session.send(session.receive())}, Reactor Netty hides other errors of the peer, too: the event is 1006.
 */
public final class WebFluxCloses extends Closes<WebSocketSession> {

    private WebFluxCloses(CloseDispatcher<? super WebSocketSession> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    /**
     * Returns an adapter with the default limits.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @return the adapter
     */
    public static WebFluxCloses of(CloseDispatcher<? super WebSocketSession> dispatcher) {
        return of(dispatcher, ConnectionLimits.defaults());
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param limits how long a connection may take to open and to close
     * @return the adapter
     */
    public static WebFluxCloses of(CloseDispatcher<? super WebSocketSession> dispatcher, ConnectionLimits limits) {
        return new WebFluxCloses(dispatcher, limits);
    }

    /**
     * Wraps a handler of a server.
     *
     * @param handler the application's handler
     * @return the handler to map
     */
    public WebSocketHandler handler(WebSocketHandler handler) {
        Objects.requireNonNull(handler, "handler");
        return new Watching(handler) {
            @Override
            public Mono<Void> handle(WebSocketSession session) {
                return watch(handler, connection(session), session);
            }
        };
    }

    /**
     * Opens a connection.
     *
     * @param client the client
     * @param uri where to connect to
     * @param handler the application's handler
     * @return a future that completes with the handler's session when the connection is open, and fails after the
     *     failure was dispatched
     */
    public CompletableFuture<WebSocketSession> connecting(WebSocketClient client, URI uri, WebSocketHandler handler) {
        return connecting(client, uri, new HttpHeaders(), handler);
    }

    /**
     * Opens a connection.
     *
     * @param client the client
     * @param uri where to connect to
     * @param headers sent with the opening handshake
     * @param handler the application's handler
     * @return a future that completes with the handler's session when the connection is open, and fails after the
     *     failure was dispatched
     */
    public CompletableFuture<WebSocketSession> connecting(
            WebSocketClient client, URI uri, HttpHeaders headers, WebSocketHandler handler) {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(handler, "handler");
        return opening(connection -> {
            WebSocketHandler watching = new Watching(handler) {
                @Override
                public Mono<Void> handle(WebSocketSession session) {
                    return watch(handler, connection, session);
                }
            };
            Disposable execution = client.execute(uri, headers, watching)
                    .subscribe(nothing -> {}, failure -> neverOpened(connection, failure), () -> {});
            return () -> {
                if (!connection.hasOpened()) {
                    execution.dispose();
                }
            };
        });
    }

    /** Also called for the failure of an open connection, which its handler gets. */
    private static void neverOpened(Connection<WebSocketSession> connection, Throwable failure) {
        if (!connection.hasOpened()) {
            connection.neverOpened(NettyFailures.opening(failure));
        }
    }

    private static Mono<Void> watch(
            WebSocketHandler handler, Connection<WebSocketSession> connection, WebSocketSession session) {
        WebFluxEnd end = new WebFluxEnd(connection, session);
        return connection.opened(end.session()) ? end.handle(handler) : Mono.empty();
    }

    @Override
    protected CompletionStage<?> sendClose(WebSocketSession session, int code, String reason) {
        return session.close(new CloseStatus(code, reason)).toFuture();
    }

    /** WebFlux cannot cut a connection; Reactor Netty ends one right after the Close frame. */
    @Override
    protected void abort(WebSocketSession session) {
        session.close(new CloseStatus(CloseCodes.GOING_AWAY)).subscribe(nothing -> {}, failure -> {});
    }

    @Override
    protected boolean isOpen(WebSocketSession session) {
        return session.isOpen();
    }

    @Override
    protected WebSocketSession unwrap(WebSocketSession session) {
        return session instanceof WatchedSession watched ? watched.delegate() : session;
    }

    /** A handler with the same subprotocols as the application's handler. */
    private abstract static class Watching implements WebSocketHandler {

        private final WebSocketHandler handler;

        Watching(WebSocketHandler handler) {
            this.handler = handler;
        }

        @Override
        public final List<String> getSubProtocols() {
            return handler.getSubProtocols();
        }
    }
}
