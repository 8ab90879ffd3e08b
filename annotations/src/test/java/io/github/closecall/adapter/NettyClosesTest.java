package io.github.closecall.adapter;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.handler.ssl.SslContextBuilder;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NettyClosesTest {

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("Netty", Client::new);
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer("Netty", Server::new);
    }

    private static final class Client implements Endings.Client {

        private final Application application;
        private final NettyCloses closes;
        private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

        Client(Application application) {
            this.application = application;
            this.closes = NettyCloses.of(application, application);
        }

        @Override
        public void open(URI uri) {
            WebSocketClientProtocolConfig config = WebSocketClientProtocolConfig.newBuilder()
                    .webSocketUri(uri)
                    .handleCloseFrames(false)
                    .build();
            ChannelFuture unused = new Bootstrap()
                    .group(group)
                    .channel(NioSocketChannel.class)
                    .handler(new ChannelInitializer<>() {
                        @Override
                        protected void initChannel(Channel channel) throws Exception {
                            if (uri.getScheme().equals("wss")) {
                                channel.pipeline()
                                        .addLast(SslContextBuilder.forClient()
                                                .build()
                                                .newHandler(channel.alloc(), uri.getHost(), uri.getPort()));
                            }
                            channel.pipeline()
                                    .addLast(
                                            new HttpClientCodec(),
                                            new HttpObjectAggregator(8192),
                                            new WebSocketClientProtocolHandler(config),
                                            closes.handler(),
                                            new Chat(application, closes));
                        }
                    })
                    .connect(uri.getHost(), uri.getPort());
        }

        @Override
        public void stop() throws InterruptedException {
            group.shutdownGracefully(0, Application.PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .sync();
        }
    }

    private static final class Server implements Endings.Server {

        private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
        private final int port;

        Server(Application application) {
            NettyCloses closes = NettyCloses.of(application, application);
            WebSocketServerProtocolConfig config = WebSocketServerProtocolConfig.newBuilder()
                    .websocketPath("/socket")
                    .handleCloseFrames(false)
                    .build();
            Channel listening = new ServerBootstrap()
                    .group(group)
                    .channel(NioServerSocketChannel.class)
                    .childHandler(new ChannelInitializer<>() {
                        @Override
                        protected void initChannel(Channel channel) {
                            channel.pipeline()
                                    .addLast(
                                            new HttpServerCodec(),
                                            new HttpObjectAggregator(8192),
                                            new WebSocketServerProtocolHandler(config),
                                            closes.handler(),
                                            new Chat(application, closes));
                        }
                    })
                    .bind(InetAddress.getLoopbackAddress(), 0)
                    .syncUninterruptibly()
                    .channel();
            port = ((java.net.InetSocketAddress) listening.localAddress()).getPort();
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public void stop() throws InterruptedException {
            group.shutdownGracefully(0, Application.PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .sync();
        }
    }

    private static final class Chat extends SimpleChannelInboundHandler<WebSocketFrame> {

        private final Application application;
        private final NettyCloses closes;

        Chat(Application application, NettyCloses closes) {
            this.application = application;
            this.closes = closes;
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
            if (event == WebSocketClientProtocolHandler.ClientHandshakeStateEvent.HANDSHAKE_COMPLETE
                    || event instanceof WebSocketServerProtocolHandler.HandshakeComplete) {
                application.opened();
            }
            super.userEventTriggered(context, event);
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
            if (frame instanceof TextWebSocketFrame text) {
                application.text(text.text(), code -> {
                    ChannelFuture unused = closes.close(context.channel(), code, "own");
                });
            }
        }
    }
}
