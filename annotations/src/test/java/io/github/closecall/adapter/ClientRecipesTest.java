package io.github.closecall.adapter;

import io.github.closecall.Reconnector;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the client of each recipe against a peer that ends its connection in five ways: it reports each end once, and
 * opens the next connection if the handlers say so.
 */
class ClientRecipesTest {

    private static final String TOMCAT = "org.apache.tomcat.websocket.WsWebSocketContainer";

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> jdk() throws Exception {
        return endings("java.net.http", "JDK");
    }

    @TestFactory
    Stream<DynamicTest> okHttp() throws Exception {
        return endings("OkHttp", "OkHttp5");
    }

    @TestFactory
    Stream<DynamicTest> javaWebSocket() throws Exception {
        return endings("Java-WebSocket", "JavaWebSocket");
    }

    /** On Tomcat, which the handlers are for. */
    @TestFactory
    Stream<DynamicTest> jakarta() throws Exception {
        return endings("Jakarta WebSocket", "Tomcat");
    }

    @TestFactory
    Stream<DynamicTest> spring() throws Exception {
        return endings("Spring", "Spring");
    }

    @TestFactory
    Stream<DynamicTest> jetty() throws Exception {
        return endings("Jetty", "Jetty");
    }

    @TestFactory
    Stream<DynamicTest> netty() throws Exception {
        return endings("Netty", "Netty");
    }

    @TestFactory
    Stream<DynamicTest> vertx() throws Exception {
        return endings("Vert.x", "Vertx");
    }

    @TestFactory
    Stream<DynamicTest> reactorNetty() throws Exception {
        return endings("Reactor Netty", "ReactorNetty");
    }

    @TestFactory
    Stream<DynamicTest> webFlux() throws Exception {
        return endings("Spring WebFlux", "WebFlux");
    }

    @TestFactory
    Stream<DynamicTest> tls() throws Exception {
        ServerSocket listening = UntrustedTls.context()
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        String peer = "wss://localhost:" + listening.getLocalPort();
        Recipe recipe =
                Recipe.of("TLS", "ChatClient", source -> source.replace("wss://chat.example.com", peer), directory);
        return RecipeDispatcher.ENDINGS.ofClient(
                "JDK", listening, () -> RecipeEndings.started(recipe.make("ChatClient", UntrustedTls.trusting())));
    }

    /** The limits are only set: connections that last for minutes are those of other tests. */
    @TestFactory
    Stream<DynamicTest> limits() throws Exception {
        Method closes = recipe("Liveness", "Limits").type("Limits").getDeclaredMethod("closes");
        closes.setAccessible(true);
        ServerSocket listening = listening();
        return RecipeDispatcher.ENDINGS.ofClient("JDK", listening, () -> {
            JdkCloses adapter = (JdkCloses) closes.invoke(null);
            Reconnector<?> chat = Reconnector.of(adapter, opening(adapter, listening));
            chat.connect();
            return chat;
        });
    }

    /** With the adapter of another recipe, since this one leaves it to the program. */
    @TestFactory
    Stream<DynamicTest> closingAndSending() throws Exception {
        Recipe recipe = recipe("Closing and sending", "ChatWindow");
        ServerSocket listening = listening();
        return RecipeDispatcher.ENDINGS.ofClient("JDK", listening, () -> {
            JdkCloses adapter = JdkCloses.of(new RecipeDispatcher(1001, 1006, 1012));
            Object window = recipe.make("ChatWindow", adapter, opening(adapter, listening));
            Reconnector<?> chat = (Reconnector<?>) RecipeEndings.field(window, "chat");
            chat.connect();
            return chat;
        });
    }

    private static Supplier<CompletionStage<WebSocket>> opening(JdkCloses adapter, ServerSocket listening) {
        HttpClient http = HttpClient.newHttpClient();
        URI uri = URI.create("ws://localhost:" + listening.getLocalPort());
        return () -> adapter.connecting(http.newWebSocketBuilder(), uri, new WebSocket.Listener() {});
    }

    private Stream<DynamicTest> endings(String section, String column) throws Exception {
        ServerSocket listening = listening();
        Recipe recipe =
                Recipe.of(section, "ChatClient", source -> withPeer(source, listening.getLocalPort()), directory);
        return RecipeDispatcher.ENDINGS.ofClient(
                column, listening, () -> RecipeEndings.started(recipe.make("ChatClient")));
    }

    private Recipe recipe(String section, String main) throws IOException {
        return Recipe.of(section, main, UnaryOperator.identity(), directory);
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    private static String withPeer(String source, int port) {
        return source.replace("https://chat.example.com", "http://localhost:" + port)
                .replace("wss://chat.example.com", "ws://localhost:" + port)
                // Other implementations are on the class path, too.
                .replace("ContainerProvider.getWebSocketContainer()", "new " + TOMCAT + "()")
                .replace("new StandardWebSocketClient()", "new StandardWebSocketClient(new " + TOMCAT + "())")
                .replace(
                        "setHost(\"chat.example.com\").setPort(443).setSsl(true)",
                        "setHost(\"localhost\").setPort(" + port + ")");
    }
}
