package io.github.closecall.adapter;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.Connection;
import io.github.closecall.ConnectionLimits;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One close event per connection of Netty, client and server.
 *
 * <pre>{@code
 * NettyCloses closes = NettyCloses.of(dispatcher);
 * closes.connecting(bootstrap, config, handler);
 * closes.close(channel, 1000, "bye");
 * }</pre>
 *
 * <p>A server puts {@code closes.handler()}, a new one for each channel, between Netty's protocol handler, which must
 * leave Close frames to it ({@code handleCloseFrames(false)}), and the application's own handlers.
 *
 * <p>The application's handlers get every event. If none of them answers the peer's Close frame, the adapter does; then
 * it closes the channel. It hides from them only what arrives after that frame. A Close frame that the application
 * writes to the channel counts as its close, just like {@link #close}; if the application closes the channel without
 * one, the event is 1006 (Abnormal Closure) with the origin {@code LOCAL}. Netty does not log errors that end the
 * connection and that no handler of the application handles: they are in the event.
 *
 * <p>Netty does not notice a peer that falls silent. The adapter pings a peer that has been silent for half the limit
 * of {@link ConnectionLimits#silence}, and cuts the connection after the whole limit, but not while the application is
 * not reading ({@code autoRead} is off).
 */
public final class NettyCloses extends Closes<Channel> {

    private NettyCloses(CloseDispatcher<? super Channel> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    /**
     * Returns an adapter with the default limits.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @return the adapter
     */
    public static NettyCloses of(CloseDispatcher<? super Channel> dispatcher) {
        return of(dispatcher, ConnectionLimits.defaults());
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param limits how long a connection may take to open and to close, and how long the peer may be silent
     * @return the adapter
     */
    public static NettyCloses of(CloseDispatcher<? super Channel> dispatcher, ConnectionLimits limits) {
        return new NettyCloses(dispatcher, limits);
    }

    /**
     * Opens a connection to the host and port of the configuration's URI. The adapter puts Netty's handlers for HTTP
     * and WebSocket, and its own, into the pipeline.
     *
     * @param bootstrap has the event loops and the kind of channel; its own handler, if it has one, comes first, for a
     *     proxy or for TLS. A {@code wss} URI gets Netty's default TLS unless that handler has added some
     * @param config the configuration, with whatever headers and subprotocols the connection needs; its
     *     {@code handleCloseFrames} is ignored
     * @param handler the application's handler of WebSocket frames, or a {@link ChannelInitializer} to add several; it
     *     comes last, and must be new or sharable
     * @return a future that completes when the connection is open, and fails after the event of a failed opening was
     *     dispatched. Cancelling it ends the attempt silently.
     */
    public CompletableFuture<Channel> connecting(
            Bootstrap bootstrap, WebSocketClientProtocolConfig config, ChannelHandler handler) {
        Objects.requireNonNull(bootstrap, "bootstrap");
        Objects.requireNonNull(config, "config");
        Objects.requireNonNull(handler, "handler");
        return opening(connection -> {
            ChannelFuture connected = new NettyPipeline(
                            config, handler, bootstrap.config().handler())
                    .connect(bootstrap, channel -> handler(channel, connection, true));
            connected.addListener(tcp -> {
                if (!tcp.isSuccess()) {
                    connection.neverOpened(tcp.cause());
                }
            });
            return () -> abort(connected);
        });
    }

    /** A channel without an event loop is closed once it has one. */
    private static void abort(ChannelFuture connected) {
        Channel channel = connected.channel();
        if (channel.isRegistered()) {
            FrameWatch.abort(channel);
        } else {
            connected.addListener(tcp -> FrameWatch.abort(channel));
        }
    }

    /**
     * Returns a handler for the pipeline of one channel of a server.
     *
     * @return a new handler
     */
    public ChannelHandler handler() {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                String name = channel.pipeline().context(this).name();
                channel.pipeline().addAfter(name, null, handler(channel, connection(channel), false));
            }
        };
    }

    private ChannelHandler handler(Channel channel, Connection<Channel> connection, boolean client) {
        return new NettyHandler(channel, connection, new SilenceLimit(limits().silence(), threads()), client);
    }

    @Override
    protected CompletionStage<?> sendClose(Channel channel, int code, String reason) {
        return FrameWatch.send(channel, new CloseWebSocketFrame(code, reason));
    }

    @Override
    protected void abort(Channel channel) {
        FrameWatch.abort(channel);
    }

    @Override
    protected boolean isOpen(Channel channel) {
        return channel.isActive();
    }
}
