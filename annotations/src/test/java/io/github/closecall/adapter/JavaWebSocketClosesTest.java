package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshake;
import org.java_websocket.server.WebSocketServer;
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
                application -> new Server(application, JavaWebSocketCloses.of(application, application)));
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

    private static final class Server extends WebSocketServer implements Endings.Server {

        private final Application application;
        private final JavaWebSocketCloses closes;
        private final CountDownLatch started = new CountDownLatch(1);

        Server(Application application, JavaWebSocketCloses closes) {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            this.application = application;
            this.closes = closes;
            setReuseAddr(true);
        }

        @Override
        public int port() {
            if (started.getCount() > 0) {
                start();
            }
            try {
                if (!started.await(Application.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("The server did not start");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return getPort();
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket webSocket, ClientHandshake handshake) {
            closes.opened(webSocket);
            application.opened();
        }

        @Override
        public void onMessage(WebSocket webSocket, String text) {
            application.text(text, code -> closes.close(webSocket, code, "own"));
        }

        @Override
        public void onError(WebSocket webSocket, Exception exception) {
            closes.failed(webSocket, exception);
        }

        @Override
        public void onClose(WebSocket webSocket, int code, String reason, boolean remote) {
            closes.closed(webSocket, code, reason, remote);
        }
    }
}
