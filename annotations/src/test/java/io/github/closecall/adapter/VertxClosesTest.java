package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.closecall.CloseEvent;
import io.github.closecall.ConnectionLimits;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Verticle;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketBase;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.internal.VertxInternal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VertxClosesTest {

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("Vertx", VertxClosesTest::client);
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer("Vertx", VertxClosesTest::server);
    }

    private static Endings.Client client(Application application) {
        VertxCloses<WebSocket> closes = VertxCloses.of(application, application.limits());
        application.follow(closes);
        Vertx vertx = Vertx.vertx();
        WebSocketClient client = vertx.createWebSocketClient();
        return new Endings.Client() {
            @Override
            public CompletableFuture<?> connecting(URI uri) {
                return closes.connecting(
                        client::connect, options(uri), webSocket -> chat(webSocket, application, closes));
            }

            @Override
            public void stop() throws Exception {
                await(vertx.close());
            }
        };
    }

    @Test
    void everyHandlerIsTheApplications() throws Exception {
        Application application = new Application();
        VertxCloses<WebSocket> closes = VertxCloses.of(application);
        BlockingQueue<String> called = new LinkedBlockingQueue<>();
        Vertx vertx = Vertx.vertx();
        WebSocketClient client = vertx.createWebSocketClient();
        try (RawServer server = RawServer.of("rst")) {
            var played = server.playing(application);
            var unused = closes.connecting(client::connect, options(server.uri()), webSocket -> {
                webSocket.exceptionHandler(failure -> called.add("exception"));
                webSocket.closeHandler(nothing -> called.add("close"));
                application.opened();
            });
            assertEquals(1006, application.awaitEnd("rst").event().code());
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertEquals("exception", called.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS));
        String next = called.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertEquals("close", "exception".equals(next) ? called.poll(1, TimeUnit.SECONDS) : next);
        await(vertx.close());
    }

    /** On a worker the WebSocket is handed out after the Close frame has come. */
    @ParameterizedTest
    @EnumSource(
            value = ThreadingModel.class,
            names = {"EVENT_LOOP", "WORKER"})
    void theEventIsDispatchedOnTheContextThatOpened(ThreadingModel threads) throws Exception {
        BlockingQueue<Context> contexts = new LinkedBlockingQueue<>();
        Application application = new Application();
        VertxCloses<WebSocket> closes = VertxCloses.of((session, event) -> {
            contexts.add(Vertx.currentContext());
            return application.dispatch(session, event);
        });
        Vertx vertx = Vertx.vertx();
        Context context = ((VertxInternal) vertx)
                .contextBuilder()
                .withThreadingModel(threads)
                .build();
        WebSocketClient client = vertx.createWebSocketClient();
        try (RawServer server = RawServer.of("early-close")) {
            var played = server.playing(application);
            context.runOnContext(nothing -> {
                var unused =
                        closes.connecting(client::connect, options(server.uri()), webSocket -> application.opened());
            });
            assertEquals(
                    new CloseEvent(1001, "bye", CloseEvent.Origin.REMOTE, null),
                    application.awaitEnd("early-close").event());
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertEquals(context, contexts.poll());
        await(vertx.close());
    }

    @Test
    void attemptThatIsGivenUpEndsTheTcpConnection() throws Exception {
        Application application = new Application();
        VertxCloses<WebSocket> closes =
                VertxCloses.of(application, ConnectionLimits.defaults().withOpening(Duration.ofMillis(500)));
        Vertx vertx = Vertx.vertx();
        WebSocketClient client = vertx.createWebSocketClient();
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI uri = URI.create("ws://localhost:" + listening.getLocalPort() + "/");
            var unused = closes.connecting(client::connect, options(uri), webSocket -> application.opened());
            try (RawPeer peer = RawPeer.server(listening.accept())) {
                assertNotNull(peer.readHead());
                assertInstanceOf(
                        TimeoutException.class,
                        application.awaitEnd("never-answered").event().cause());
                peer.awaitEnd();
            }
        }
        await(vertx.close());
    }

    /** There, a connection may have ended before its WebSocket is handed out. */
    @Test
    void onAWorkerThreadEveryEndIsReported() throws Exception {
        Application application = new Application();
        VertxCloses<ServerWebSocket> closes = VertxCloses.of(application);
        Vertx vertx = Vertx.vertx();
        CompletableFuture<Future<HttpServer>> listening = new CompletableFuture<>();
        Verticle verticle = new AbstractVerticle() {
            @Override
            public void start() {
                listening.complete(getVertx()
                        .createHttpServer()
                        .webSocketHandler(closes.handler(webSocket -> application.opened()))
                        .listen(0, "localhost"));
            }
        };
        await(vertx.deployVerticle(verticle, new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER)));
        int port = await(listening.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS))
                .actualPort();
        for (int i = 0; i < 100; i++) {
            RawPeer.client(port, "/").close();
            application.awaitOpened();
            assertEquals(1006, application.awaitEnd("fin").event().code());
        }
        await(vertx.close());
    }

    private static WebSocketConnectOptions options(URI uri) {
        return new WebSocketConnectOptions()
                .setHost(uri.getHost())
                .setPort(uri.getPort())
                .setSsl(uri.getScheme().equals("wss"))
                .setURI(uri.getPath());
    }

    private static Endings.Server server(Application application) {
        VertxCloses<ServerWebSocket> closes = VertxCloses.of(application, application.limits());
        application.follow(closes);
        Vertx vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer()
                .webSocketHandler(closes.handler(webSocket -> chat(webSocket, application, closes)));
        return new Endings.Server() {
            private int port;

            @Override
            public int port() throws Exception {
                if (port == 0) {
                    port = await(server.listen(0, "localhost")).actualPort();
                }
                return port;
            }

            @Override
            public void stop() throws Exception {
                if (port != 0) {
                    port = 0;
                    await(server.close());
                    await(vertx.close());
                }
            }
        };
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static <S extends WebSocketBase> void chat(S webSocket, Application application, VertxCloses<S> closes) {
        webSocket.textMessageHandler(text -> application.text(text, closes, webSocket));
        application.opened();
    }
}
