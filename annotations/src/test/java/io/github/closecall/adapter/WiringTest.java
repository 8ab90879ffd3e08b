package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiles the wiring that the documentation of each adapter shows. */
class WiringTest {

    private static final Path ADAPTERS = Path.of("src/main/java/io/github/closecall/adapter");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

    @TempDir
    Path classes;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JakartaCloses       | jakarta.websocket.* | WebSocketContainer container, Object annotatedEndpoint, Endpoint endpoint, ClientEndpointConfig config, Session session, CloseReason closeReason, Throwable error
            JavaWebSocketCloses | org.java_websocket.* | WebSocket webSocket, org.java_websocket.client.WebSocketClient client, Exception exception, int code, String reason, boolean remote
            JdkCloses           | java.net.http.* | HttpClient client, WebSocket.Listener listener, WebSocket webSocket
            JettyCloses         | org.eclipse.jetty.websocket.api.*; import org.eclipse.jetty.websocket.client.* | WebSocketClient client, JettyListener listener, Session session
            MicronautCloses     | io.micronaut.websocket.* | WebSocketClient client, Class<AutoCloseable> type, java.util.function.Function<AutoCloseable, WebSocketSession> toSession, WebSocketSession session
            NettyCloses         | io.netty.channel.*; import io.netty.handler.codec.http.websocketx.* | io.netty.bootstrap.Bootstrap bootstrap, WebSocketClientProtocolConfig config, ChannelHandler handler, Channel channel
            OkHttpCloses        | okhttp3.* | OkHttpClient client, Request request, WebSocketListener listener, WebSocket webSocket
            QuarkusCloses       | io.quarkus.websockets.next.* | WebSocketConnector<Object> connector, WebSocketClientConnection connection
            ReactorNettyCloses  | reactor.netty.http.websocket.* | reactor.netty.http.client.HttpClient client, WebsocketOutbound outbound, java.util.function.BiFunction<WebsocketInbound, WebsocketOutbound, org.reactivestreams.Publisher<Void>> handler
            SpringCloses        | org.springframework.web.socket.* | org.springframework.web.socket.client.WebSocketClient client, WebSocketHandler handler, WebSocketSession session
            VertxCloses         | io.vertx.core.http.* | WebSocketClient client, WebSocketConnectOptions options, io.vertx.core.Handler<WebSocket> handler, WebSocket webSocket
            WebFluxCloses       | org.springframework.web.reactive.socket.* | org.springframework.web.reactive.socket.client.WebSocketClient client, WebSocketHandler handler
            """)
    void documentedWiringCompiles(String adapter, String types, String surroundings) throws Exception {
        String source = "import io.github.closecall.*;\nimport io.github.closecall.adapter.*;\nimport " + types + ";\n"
                + "class Wiring {\n  void wire(CloseDispatcher<Object> dispatcher, "
                + "java.net.URI uri, " + surroundings
                + ") throws Exception {\n" + wiring(adapter)
                + "\n  }\n}\n";

        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-d", classes.toString()),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("string:///Wiring.java"), JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return source;
                                    }
                                }))
                .call();
        assertTrue(compiled, () -> messages + source);
    }

    @Test
    void everyAdapterIsTried() throws Exception {
        List<String> tried = WiringTest.class
                .getDeclaredMethod("documentedWiringCompiles", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock()
                .lines()
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .toList();
        try (Stream<Path> files = Files.list(ADAPTERS)) {
            List<String> adapters = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Closes.java"))
                    .map(name -> name.replace(".java", ""))
                    .sorted()
                    .toList();
            assertEquals(adapters, tried, "Add a line for each adapter to documentedWiringCompiles, in their order");
        }
    }

    private static String wiring(String adapter) throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(ADAPTERS.resolve(adapter + ".java")));
        assertTrue(example.find(), "No example");
        return example.group(1).replaceAll("(?m)^ \\* ", "    ");
    }
}
