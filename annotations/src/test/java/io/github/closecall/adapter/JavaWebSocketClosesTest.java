package io.github.closecall.adapter;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshake;
import org.java_websocket.server.WebSocketServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

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
