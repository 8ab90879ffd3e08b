package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.netty.channel.Channel;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient.WebsocketReceiver;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/**
 * One close event per connection of Reactor Netty, client and server.
 *
 * <pre>{@code
 * ReactorNettyCloses closes = ReactorNettyCloses.of(dispatcher, reconnector);
 * closes.connecting(client.websocket().uri(uri), handler).subscribe();
 * closes.close(outbound, 1000, "bye");
 * }</pre>
 *
 * <p>A server answers with {@code response.sendWebsocket(closes.handler(handler))}. The handler gets everything, errors
 * of {@code receive()} and {@code receiveCloseStatus()} included. {@code sendClose} counts as a close of this side just
 * like {@link #close}; the empty Close frame that Reactor Netty sends when the handler is done is 1005, with the
 * handler's error, if there was one, as its cause.
 *
 * <p>Reactor Netty accepts text that is not UTF-8 and frames with a reserved bit.
 */
public final class ReactorNettyCloses {

    private final Connections<WebsocketOutbound> connections;

    private ReactorNettyCloses(Connections<WebsocketOutbound> connections) {
        this.connections = connections;
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param next gets what the dispatcher answers, for example a reconnector
     * @return the adapter
     */
    public static ReactorNettyCloses of(
            CloseDispatcher<? super WebsocketOutbound> dispatcher, Consumer<? super CloseAction> next) {
        return new ReactorNettyCloses(new Connections<>(dispatcher, next));
    }

    /**
     * Opens a connection for each subscriber. An opening that fails is reported.
     *
     * @param <V> what the handler publishes
     * @param client the client, ready to connect
     * @param handler the application's handler
     * @return what {@code client.handle} returns
     */
    public <V> Flux<V> connecting(
            WebsocketReceiver<?> client,
            BiFunction<? super WebsocketInbound, ? super WebsocketOutbound, ? extends Publisher<V>> handler) {
        Objects.requireNonNull(handler, "handler");
        return Flux.defer(() -> {
            ConnectionEnd<WebsocketOutbound> end = connections.begin();
            return client.handle(watching(end, handler)).doOnError(failure -> {
                if (!end.hasOpened()) {
                    end.neverOpened(failure);
                }
            });
        });
    }

    /**
     * Wraps a handler of a server.
     *
     * @param <V> what the handler publishes
     * @param handler the application's handler
     * @return the handler to answer with
     */
    public <V> BiFunction<WebsocketInbound, WebsocketOutbound, Publisher<V>> handler(
            BiFunction<? super WebsocketInbound, ? super WebsocketOutbound, ? extends Publisher<V>> handler) {
        Objects.requireNonNull(handler, "handler");
        return (inbound, outbound) -> watching(connections.begin(), handler).apply(inbound, outbound);
    }

    private static <V> BiFunction<WebsocketInbound, WebsocketOutbound, Publisher<V>> watching(
            ConnectionEnd<WebsocketOutbound> end,
            BiFunction<? super WebsocketInbound, ? super WebsocketOutbound, ? extends Publisher<V>> handler) {
        return (inbound, outbound) -> {
            end.opened();
            outbound.withConnection(connection -> connection.addHandlerLast(new Watching(end, outbound)));
            return Flux.from(handler.apply(inbound, outbound)).doOnError(end::noteError);
        };
    }

    /**
     * Closes a connection with {@link WebsocketOutbound#sendClose(int, String)}.
     *
     * @param outbound the session
     * @param code the close code
     * @param reason the close reason, null for none
     * @return what Reactor Netty returns: it closes when subscribed to
     * @throws IllegalArgumentException if the protocol does not let an endpoint send {@code code}
     */
    public Mono<Void> close(WebsocketOutbound outbound, int code, @Nullable String reason) {
        CloseEvent own = ConnectionEnd.own(code, reason);
        return outbound.sendClose(code, own.reason());
    }

    /** The handler in the channel of a connection. */
    private static final class Watching extends FrameWatch<WebsocketOutbound> {

        private final WebsocketOutbound outbound;

        Watching(ConnectionEnd<WebsocketOutbound> end, WebsocketOutbound outbound) {
            super(end);
            this.outbound = outbound;
        }

        @Override
        WebsocketOutbound session(Channel channel) {
            return outbound;
        }
    }
}
