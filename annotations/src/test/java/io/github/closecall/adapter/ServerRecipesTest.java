package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseEvent;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.tomcat.websocket.server.WsSci;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.support.WebSocketHandlerAdapter;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Runs the servers of the recipes with a peer that ends its connection in five ways: each reports the end once. */
class ServerRecipesTest {

    private static final List<String> ENDINGS = List.of("code-1000", "code-1001", "fin", "code-1008", "code-1012");

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> netty() throws Exception {
        MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
        Channel listening = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler((ChannelInitializer<?>)
                        recipe("Netty", "ChatInitializer").make("ChatInitializer"))
                .bind("localhost", 0)
                .sync()
                .channel();
        return endings("Netty", ((InetSocketAddress) listening.localAddress()).getPort(), () -> {
            var unused = group.shutdownGracefully();
        });
    }

    @TestFactory
    Stream<DynamicTest> webFlux() throws Exception {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.register(recipe("Spring WebFlux", "ChatConfiguration").type("ChatConfiguration"));
        beans.registerBean("webHandler", DispatcherHandler.class);
        // Spring would take another server's strategy: those of all servers are on the class path.
        beans.registerBean(
                WebSocketHandlerAdapter.class,
                () -> new WebSocketHandlerAdapter(
                        new HandshakeWebSocketService(new ReactorNettyRequestUpgradeStrategy())));
        beans.refresh();
        DisposableServer server = HttpServer.create()
                .host("localhost")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(
                        WebHttpHandlerBuilder.applicationContext(beans).build()))
                .bindNow();
        return endings("WebFlux", server.port(), server::disposeNow);
    }

    @TestFactory
    Stream<DynamicTest> jakarta() throws Exception {
        Class<?> endpoint = recipe("Jakarta WebSocket", "ChatEndpoint").type("ChatEndpoint");
        TomcatServer server = new TomcatServer((classes, context) -> {
            new WsSci().onStartup(null, context);
            try {
                ((ServerContainer) context.getAttribute("jakarta.websocket.server.ServerContainer"))
                        .addEndpoint(endpoint);
            } catch (DeploymentException e) {
                throw new AssertionError(e);
            }
        });
        return endings("Tomcat", server.port(), () -> {
            try {
                server.stop();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private Recipe recipe(String section, String main) throws Exception {
        return Recipe.of(section, main, UnaryOperator.identity(), directory);
    }

    private static Stream<DynamicTest> endings(String column, int port, Runnable stop) {
        return EndingTable.column("servers.txt", column).stream()
                .filter(row -> ENDINGS.contains(row.ending()))
                .map(row -> DynamicTest.dynamicTest(column + " " + row.ending(), () -> play(row, port)))
                .onClose(stop);
    }

    private static void play(EndingTable.Row row, int port) throws Exception {
        try (RawPeer peer = RawPeer.client(port, "/chat")) {
            Script.named(row.ending()).play(peer);
            peer.finish();
            CloseEvent event = RecipeDispatcher.awaitEvent().event();
            assertTrue(row.allows(event.code() + event.origin().name().substring(0, 1)), event::toString);
            assertFalse(RecipeDispatcher.hasEvent());
        }
    }
}
