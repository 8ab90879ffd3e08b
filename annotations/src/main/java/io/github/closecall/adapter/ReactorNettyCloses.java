package io.github.closecall.adapter;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.Connection;
import io.github.closecall.ConnectionLimits;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient.WebsocketReceiver;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/**
 * One close event per connection of Reactor Netty, client and server.
 *
 * <pre>{@code
 * ReactorNettyCloses closes = ReactorNettyCloses.of(dispatcher);
 * closes.connecting(client.websocket().uri(uri), handler);
 * closes.close(outbound, 1000, "bye");
 * }</pre>
 *
 * <p>A server answers with {@code response.sendWebsocket(closes.handler(handler))}. The handler gets everything,
 * including errors of {@code receive()} and {@code receiveCloseStatus()}. {@code sendClose} counts as a close by this
 * side, just like {@link #close}, but ends the connection without waiting for the answer; when the handler completes,
 * Reactor Netty sends an empty Close frame, which is reported as 1005. If a handler fails, its connection ends with
 * 1006 (Abnormal Closure) and the failure as the cause.
 *
 * <p>Reactor Netty does not notice a peer that falls silent. The adapter pings a peer that has been silent for half the
 * limit of {@link ConnectionLimits#silence}, and cuts the connection after the whole limit, but not while the handler
 * is not receiving.
 *
 * <p>Reactor Netty accepts text that is not UTF-8 and frames with a reserved bit.
 */
public final class ReactorNettyCloses extends Closes<WebsocketOutbound> {

    private ReactorNettyCloses(CloseDispatcher<? super WebsocketOutbound> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    /**
     * Returns an adapter with the default limits.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @return the adapter
     */
    public static ReactorNettyCloses of(CloseDispatcher<? super WebsocketOutbound> dispatcher) {
        return of(dispatcher, ConnectionLimits.defaults());
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param limits how long a connection may take to open and to close, and how long the peer may be silent
     * @return the adapter
     */
    public static ReactorNettyCloses of(
            CloseDispatcher<? super WebsocketOutbound> dispatcher, ConnectionLimits limits) {
        return new ReactorNettyCloses(dispatcher, limits);
    }

    /**
     * Opens a connection.
     *
     * @param client the client, ready to connect
     * @param handler the application's handler
     * @return a future that completes when the connection is open, and fails after the event of a failed opening was
     *     dispatched. Cancelling it ends the attempt silently.
     */
    public CompletableFuture<WebsocketOutbound> connecting(
            WebsocketReceiver<?> client,
            BiFunction<? super WebsocketInbound, ? super WebsocketOutbound, ? extends Publisher<Void>> handler) {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(handler, "handler");
        return opening(connection -> {
            Disposable attempt = client.handle((inbound, outbound) -> {
                        watch(connection, outbound);
                        return connection.opened(outbound)
                                ? handle(connection, () -> handler.apply(inbound, outbound))
                                : Mono.<Void>never();
                    })
                    .subscribe(nothing -> {}, failure -> neverOpened(connection, failure));
            return () -> {
                if (!connection.hasOpened()) {
                    attempt.dispose();
                }
            };
        });
    }

    /** Also called for the failure of an open connection, which its handler gets. */
    private static void neverOpened(Connection<WebsocketOutbound> connection, Throwable failure) {
        if (!connection.hasOpened()) {
            connection.neverOpened(NettyFailures.opening(failure));
        }
    }

    /**
     * Wraps a handler of a server.
     *
     * @param handler the application's handler
     * @return the handler to answer with
     */
    public BiFunction<WebsocketInbound, WebsocketOutbound, Publisher<Void>> handler(
            BiFunction<? super WebsocketInbound, ? super WebsocketOutbound, ? extends Publisher<Void>> handler) {
        Objects.requireNonNull(handler, "handler");
        return (inbound, outbound) -> {
            Connection<WebsocketOutbound> connection = connection(outbound);
            watch(connection, outbound);
            return handle(connection, () -> handler.apply(inbound, outbound));
        };
    }

    private void watch(Connection<WebsocketOutbound> connection, WebsocketOutbound outbound) {
        outbound.withConnection(netty -> netty.addHandlerLast(
                new ReactorNettyWatch(connection, outbound, new SilenceLimit(limits().silence(), threads()))));
    }

    private static Publisher<Void> handle(
            Connection<WebsocketOutbound> connection, Supplier<? extends Publisher<Void>> handler) {
        return Flux.defer(handler).doOnError(connection::noteError);
    }

    /**
     * Reactor Netty's own {@code sendClose} ends the connection right after the frame, without waiting for the answer.
     */
    @Override
    protected CompletionStage<?> sendClose(WebsocketOutbound outbound, int code, String reason) {
        AtomicReference<@Nullable CompletionStage<?>> sent = new AtomicReference<>();
        channel(outbound, channel -> sent.set(FrameWatch.send(channel, new CloseWebSocketFrame(code, reason))));
        return Objects.requireNonNull(sent.get());
    }

    @Override
    protected void abort(WebsocketOutbound outbound) {
        channel(outbound, FrameWatch::abort);
    }

    @Override
    protected boolean isOpen(WebsocketOutbound outbound) {
        AtomicBoolean open = new AtomicBoolean();
        channel(outbound, channel -> open.set(channel.isActive()));
        return open.get();
    }

    private static void channel(WebsocketOutbound outbound, Consumer<? super Channel> use) {
        outbound.withConnection(netty -> use.accept(netty.channel()));
    }
}
