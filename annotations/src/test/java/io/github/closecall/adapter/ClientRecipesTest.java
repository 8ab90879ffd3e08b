package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseEvent;
import io.github.closecall.Reconnector;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the client of each recipe against a peer that ends its connection in five ways: it reports each end once, and
 * opens the next connection if the handlers say so.
 */
class ClientRecipesTest {

    private static final List<String> ENDINGS = List.of("code-1000", "code-1001", "fin", "code-1008", "code-1012");

    private static final List<String> STOPPING = List.of("code-1000", "code-1008");

    /** For how long a client that must not reconnect is watched. */
    private static final int QUIET_MILLIS = 200;

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
        return endings("TLS", "JDK", listening, () -> recipe.make("ChatClient", UntrustedTls.trusting()));
    }

    private Stream<DynamicTest> endings(String section, String column) throws Exception {
        ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Recipe recipe =
                Recipe.of(section, "ChatClient", source -> withPeer(source, listening.getLocalPort()), directory);
        return endings(section, column, listening, () -> recipe.make("ChatClient"));
    }

    private static Stream<DynamicTest> endings(
            String section, String column, ServerSocket listening, Callable<Object> client) {
        return EndingTable.column("clients.txt", column).stream()
                .filter(row -> ENDINGS.contains(row.ending()))
                .map(row -> DynamicTest.dynamicTest(
                        section + " " + row.ending(), () -> play(row, client.call(), listening)))
                .onClose(() -> close(listening));
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

    private static void play(EndingTable.Row row, Object client, ServerSocket listening) throws Exception {
        Method start = client.getClass().getDeclaredMethod("start");
        start.setAccessible(true);
        start.invoke(client);
        RecipeDispatcher.Told told = end(Script.named(row.ending()), client, listening);
        CloseEvent event = told.event();
        assertTrue(row.allows(event.code() + event.origin().name().substring(0, 1)), event::toString);
        assertEquals(!STOPPING.contains(row.ending()), told.reconnects());
        if (told.reconnects()) {
            assertEquals(
                    1000,
                    end(Script.named("code-1000"), client, listening).event().code());
        }
        listening.setSoTimeout(QUIET_MILLIS);
        assertThrows(SocketTimeoutException.class, listening::accept);
        assertFalse(RecipeDispatcher.hasEvent());
    }

    /** Accepts a connection, ends it once the client has it, and returns what the client's handlers are told. */
    private static RecipeDispatcher.Told end(Script ending, Object client, ServerSocket listening) throws Exception {
        listening.setSoTimeout(Application.PATIENCE_SECONDS * 1000);
        try (RawPeer peer = RawPeer.server(listening.accept())) {
            peer.acceptHandshake();
            awaitSession(client);
            ending.play(peer);
            peer.finish();
            return RecipeDispatcher.awaitEvent();
        }
    }

    private static void awaitSession(Object client) throws ReflectiveOperationException {
        Field field = client.getClass().getDeclaredField("chat");
        field.setAccessible(true);
        Reconnector<?> chat = (Reconnector<?>) field.get(client);
        long deadline = System.nanoTime() + Application.PATIENCE_SECONDS * 1_000_000_000L;
        while (chat.session().isEmpty()) {
            assertTrue(System.nanoTime() < deadline, "No session");
            Thread.onSpinWait();
        }
    }

    private static void close(ServerSocket listening) {
        try {
            listening.close();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
