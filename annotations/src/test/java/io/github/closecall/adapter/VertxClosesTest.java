package io.github.closecall.adapter;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketBase;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

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
        VertxCloses<WebSocket> closes = VertxCloses.of(application, application);
        Vertx vertx = Vertx.vertx();
        WebSocketClient client = vertx.createWebSocketClient(new WebSocketClientOptions().setClosingTimeout(1));
        return new Endings.Client() {
            @Override
            public void open(URI uri) {
                WebSocketConnectOptions options = new WebSocketConnectOptions()
                        .setHost(uri.getHost())
                        .setPort(uri.getPort())
                        .setSsl(uri.getScheme().equals("wss"))
                        .setURI(uri.getPath());
                Future<WebSocket> unused = closes.connecting(client.connect(options))
                        .onSuccess(webSocket -> chat(webSocket, application, closes));
            }

            @Override
            public void stop() throws Exception {
                await(vertx.close());
            }
        };
    }

    private static Endings.Server server(Application application) {
        VertxCloses<ServerWebSocket> closes = VertxCloses.of(application, application);
        Vertx vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setWebSocketClosingTimeout(1))
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
        webSocket.textMessageHandler(text -> application.text(text, code -> {
            Future<Void> unused = closes.close(webSocket, code, "own");
        }));
        application.opened();
    }
}
