package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.ConnectionLimits;
import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.DefaultChannelPipeline;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NettyClosesTest {

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("Netty", Client::new);
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer("Netty", Server::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rst", "bad-opcode", "http-403", "tls-fin", "refused"})
    void errorsThatEndTheConnectionAreNotLoggedByNettyAsWell(String ending) throws Exception {
        Application application = new Application();
        Client client = new Client(application, ObservedChannel.class);
        try (RawServer server = RawServer.of(ending)) {
            var played = server.playing(application);
            var unused = client.connecting(server.uri());
            assertNotNull(application.awaitEnd(ending));
            server.stopListening();
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        client.stop();
        assertNull(ObservedChannel.UNHANDLED.poll());
    }

    @Test
    void errorsOfTheApplicationAreStillLoggedByNetty() throws Exception {
        Application application = new Application();
        Client client = new Client(application, ObservedChannel.class);
        try (RawServer server = RawServer.of("user-throws")) {
            var played = server.playing(application);
            var unused = client.connecting(server.uri());
            assertNotNull(application.awaitEnd("user-throws"));
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        client.stop();
        assertInstanceOf(IllegalStateException.class, ObservedChannel.UNHANDLED.poll());
    }

    /** Tells of the errors that Netty logs because no handler takes them. */
    public static final class ObservedChannel extends NioSocketChannel {

        static final Queue<Throwable> UNHANDLED = new ConcurrentLinkedQueue<>();

        /** Called by Netty. */
        public ObservedChannel() {}

        @Override
        protected DefaultChannelPipeline newChannelPipeline() {
            return new DefaultChannelPipeline(this) {
                @Override
                protected void onUnhandledInboundException(Throwable error) {
                    UNHANDLED.add(error);
                }
            };
        }
    }

    /** An event loop has other connections, which a slow close handler must not hold up. */
    @Test
    void theEndOfASilentPeerIsNotReportedOnItsEventLoop() throws Exception {
        CompletableFuture<Boolean> onEventLoop = new CompletableFuture<>();
        Application application = new Application();
        Client client = new Client(
                application,
                NettyCloses.of(
                        (channel, event) -> {
                            onEventLoop.complete(channel.eventLoop().inEventLoop());
                            return CloseAction.stop();
                        },
                        ConnectionLimits.defaults().withSilence(Duration.ofMillis(200))),
                NioSocketChannel.class);
        try (RawServer server = RawServer.of("silent")) {
            var played = server.playing(application);
            var unused = client.connecting(server.uri());
            assertFalse(onEventLoop.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS));
            server.release();
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        client.stop();
    }

    /** How an application itself ends a connection, perhaps after an error that has nothing to do with it. */
    @ParameterizedTest
    @MethodSource
    void applicationThatEndsItsChannel(Consumer<Channel> ending, int code, String reason) throws Exception {
        Application application = new Application();
        Client client = new Client(application);
        try (RawServer server = RawServer.of("silent")) {
            var played = server.playing(application);
            Channel channel = client.connecting(server.uri()).get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            channel.eventLoop().execute(() -> ending.accept(channel));
            server.release();
            CloseEvent event = application.awaitEnd("by the application").event();
            assertEquals(new CloseEvent(code, reason, CloseEvent.Origin.LOCAL, event.cause()), event);
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        client.stop();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for it.
    static Stream<Arguments> applicationThatEndsItsChannel() {
        Consumer<Channel> sends = channel -> channel.writeAndFlush(new CloseWebSocketFrame(4000, "own"));
        Consumer<Channel> fails = channel -> channel.pipeline()
                .context(WebSocketClientProtocolHandler.class)
                .fireExceptionCaught(new IllegalStateException("harmless"));
        return Stream.of(
                Arguments.of(sends, 4000, "own"),
                Arguments.of(fails.andThen(sends), 4000, "own"),
                Arguments.of((Consumer<Channel>) Channel::close, 1006, ""),
                Arguments.of(sends.andThen(Channel::close), 4000, "own"));
    }

    private static final class Client implements Endings.Client {

        private final Application application;
        private final NettyCloses closes;
        private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

        private final Class<? extends Channel> channels;

        Client(Application application) {
            this(application, NioSocketChannel.class);
        }

        Client(Application application, Class<? extends Channel> channels) {
            this(application, NettyCloses.of(application, application.limits()), channels);
            application.follow(closes);
        }

        Client(Application application, NettyCloses closes, Class<? extends Channel> channels) {
            this.application = application;
            this.closes = closes;
            this.channels = channels;
        }

        @Override
        public CompletableFuture<Channel> connecting(URI uri) {
            return closes.connecting(
                    new Bootstrap().group(group).channel(channels),
                    WebSocketClientProtocolConfig.newBuilder().webSocketUri(uri).build(),
                    new Chat(application, closes));
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
            NettyCloses closes = NettyCloses.of(application, application.limits());
            application.follow(closes);
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
                application.text(text.text(), closes, context.channel());
            }
        }
    }
}
