package io.github.closecall.adapter;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletRegistration;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.tomcat.websocket.server.WsSci;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.support.WebSocketHandlerAdapter;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.servlet.DispatcherServlet;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Runs the servers of the recipes with a peer that ends its connection in five ways: each reports the end once. */
class ServerRecipesTest {

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
        return RecipeDispatcher.ENDINGS
                .ofServer("Netty", ((InetSocketAddress) listening.localAddress()).getPort())
                .onClose(() -> {
                    var unused = group.shutdownGracefully();
                });
    }

    @TestFactory
    Stream<DynamicTest> webFlux() throws Exception {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.register(recipe("Spring WebFlux", "ChatConfiguration").type("ChatConfiguration"));
        return webFlux(beans);
    }

    /** The bean with the adapter, in a server like that of WebFlux. */
    @TestFactory
    Stream<DynamicTest> springBeans() throws Exception {
        Recipe recipe = recipe("Beans", "SpringBeans");
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.register(recipe.type("Chat"), recipe.type("SpringBeans"));
        beans.registerBean(
                HandlerMapping.class,
                () -> new SimpleUrlHandlerMapping(
                        Map.of(
                                "/chat",
                                beans.getBean(WebFluxCloses.class)
                                        .handler(session -> session.receive().then())),
                        -1));
        return webFlux(beans);
    }

    private static Stream<DynamicTest> webFlux(AnnotationConfigApplicationContext beans) {
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
        return RecipeDispatcher.ENDINGS.ofServer("WebFlux", server.port()).onClose(server::disposeNow);
    }

    @TestFactory
    Stream<DynamicTest> jakarta() throws Exception {
        Class<?> endpoint = recipe("Jakarta WebSocket", "ChatEndpoint").type("ChatEndpoint");
        return tomcat("Tomcat", "/chat", peer -> {}, (classes, context) -> {
            try {
                ((ServerContainer) context.getAttribute("jakarta.websocket.server.ServerContainer"))
                        .addEndpoint(endpoint);
            } catch (DeploymentException e) {
                throw new AssertionError(e);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> spring() throws Exception {
        return spring("ChatConfiguration", "/chat", peer -> {});
    }

    @TestFactory
    Stream<DynamicTest> stomp() throws Exception {
        return spring("NewsConfiguration", "/news", peer -> {
            peer.text("CONNECT\naccept-version:1.2\nhost:news\n\n\0");
            // CONNECTED.
            peer.awaitFrames(1);
        });
    }

    private Stream<DynamicTest> spring(String configuration, String path, Script greeting) throws Exception {
        Recipe recipe = recipe("Spring", configuration);
        AnnotationConfigWebApplicationContext beans = new AnnotationConfigWebApplicationContext();
        beans.register(recipe.type("Members"), recipe.type(configuration));
        return tomcat("Spring", path, greeting, (classes, context) -> {
            ServletRegistration.Dynamic servlet = context.addServlet("spring", new DispatcherServlet(beans));
            servlet.setLoadOnStartup(1);
            servlet.addMapping("/*");
        });
    }

    private static Stream<DynamicTest> tomcat(
            String column, String path, Script greeting, ServletContainerInitializer initializer) throws Exception {
        TomcatServer server = new TomcatServer((classes, context) -> {
            new WsSci().onStartup(null, context);
            initializer.onStartup(classes, context);
        });
        return RecipeDispatcher.ENDINGS
                .ofServer(column, server.port(), path, greeting)
                .onClose(() -> {
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
}
