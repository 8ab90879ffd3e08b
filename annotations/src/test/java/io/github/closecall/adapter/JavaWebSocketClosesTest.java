package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

class JavaWebSocketClosesTest {

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient(
                "JavaWebSocket",
                application -> uri ->
                        new Client(uri, application, JavaWebSocketCloses.of(application, application)).connect());
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer(
                "JavaWebSocket",
                application -> new JavaWebSocketServer(application, JavaWebSocketCloses.of(application, application)));
    }

    @Test
    @Timeout(60)
    void clientThatConnectsAgainReportsEveryEnd() throws Exception {
        BlockingQueue<CloseEvent> events = new LinkedBlockingQueue<>();
        CloseDispatcher<WebSocket> dispatcher = (session, event) -> {
            events.add(event);
            return CloseAction.stop();
        };
        Application application = new Application();
        Client client;
        try (RawServer server = RawServer.of("code-1001")) {
            client = new Client(server.uri(), application, JavaWebSocketCloses.of(dispatcher, action -> {}));
            for (int connection = 0; connection < 2; connection++) {
                CompletableFuture<Void> played = server.playing(application);
                if (connection == 0) {
                    client.connect();
                } else {
                    client.reconnect();
                }
                assertEquals(
                        new CloseEvent(1001, "r1001", CloseEvent.Origin.REMOTE, null),
                        events.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS));
                played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        }
        client.reconnect();
        CloseEvent refused = events.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(refused);
        assertEquals(1006, refused.code());
        assertInstanceOf(ConnectException.class, refused.cause());
    }

    private static final class Client extends WebSocketClient {

        private final Application application;
        private final JavaWebSocketCloses closes;

        Client(URI uri, Application application, JavaWebSocketCloses closes) {
            super(uri);
            this.application = application;
            this.closes = closes;
        }

        @Override
        public void onOpen(ServerHandshake handshake) {
            closes.opened(this);
            application.opened();
        }

        @Override
        public void onMessage(String text) {
            application.text(text, code -> closes.close(this, code, "own"));
        }

        @Override
        public void onError(Exception exception) {
            closes.failed(this, exception);
        }

        @Override
        public void onClose(int code, String reason, boolean remote) {
            closes.closed(this, code, reason, remote);
        }
    }
}
