package io.github.closecall.adapter;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import java.net.URI;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Connects a Netty client, and builds the pipeline of its channel. */
final class NettyPipeline {

    /** Enough for the answer to an opening handshake. */
    private static final int MAX_ANSWER_BYTES = 8192;

    private final WebSocketClientProtocolConfig config;
    private final ChannelHandler last;
    private final @Nullable ChannelHandler first;
    private final String host;
    private final int port;
    private final boolean tls;

    NettyPipeline(WebSocketClientProtocolConfig config, ChannelHandler last, @Nullable ChannelHandler first) {
        this.config = config.toBuilder().handleCloseFrames(false).build();
        this.last = last;
        this.first = first;
        URI uri = config.webSocketUri();
        host = uri.getHost();
        tls = "wss".equalsIgnoreCase(uri.getScheme());
        int standard = tls ? 443 : 80;
        port = uri.getPort() < 0 ? standard : uri.getPort();
    }

    /** Connects, with the adapter's handler before the application's. */
    ChannelFuture connect(Bootstrap bootstrap, Function<? super Channel, ? extends ChannelHandler> adapter) {
        return bootstrap
                .clone()
                .handler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) throws SSLException {
                        fill(channel, adapter.apply(channel));
                    }
                })
                .connect(host, port);
    }

    private void fill(Channel channel, ChannelHandler adapter) throws SSLException {
        ChannelPipeline pipeline = channel.pipeline();
        if (first != null) {
            pipeline.addLast(first);
        }
        if (tls && pipeline.get(SslHandler.class) == null) {
            pipeline.addLast(SslContextBuilder.forClient().build().newHandler(channel.alloc(), host, port));
        }
        pipeline.addLast(
                new HttpClientCodec(),
                new HttpObjectAggregator(MAX_ANSWER_BYTES),
                new WebSocketClientProtocolHandler(config),
                adapter,
                last);
    }
}
