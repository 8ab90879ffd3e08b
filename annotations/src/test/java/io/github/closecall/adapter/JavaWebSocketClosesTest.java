package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaWebSocketClosesTest {

    private final BlockingQueue<CloseEvent> events = new LinkedBlockingQueue<>();
    private final CloseDispatcher<WebSocket> dispatcher = (session, event) -> {
        events.add(event);
        return CloseAction.stop();
    };

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("JavaWebSocket", JavaWebSocketClosesTest::client);
    }

    private static Endings.Client client(Application application) {
        JavaWebSocketCloses closes = JavaWebSocketCloses.of(application, application.limits());
        application.follow(closes);
        return uri -> closes.connecting(new Client(uri, application, closes));
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer("JavaWebSocket", JavaWebSocketServer::of);
    }

    /** By the adapter, or by itself. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Timeout(60)
    void clientThatConnectsAgainReportsEveryEnd(boolean byTheAdapter) throws Exception {
        Application application = new Application();
        JavaWebSocketCloses closes = JavaWebSocketCloses.of(dispatcher);
        Client client;
        try (RawServer server = RawServer.of("code-1001")) {
            client = new Client(server.uri(), application, closes);
            for (int connection = 0; connection < 2; connection++) {
                CompletableFuture<Void> played = server.playing(application);
                if (connection == 0 && !byTheAdapter) {
                    client.connect();
                } else {
                    connectAgain(client, closes, byTheAdapter);
                }
                assertEquals(new CloseEvent(1001, "r1001", CloseEvent.Origin.REMOTE, null), awaitEvent());
                played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        }
        connectAgain(client, closes, byTheAdapter);
        CloseEvent refused = awaitEvent();
        assertEquals(1006, refused.code());
        assertInstanceOf(IOException.class, refused.cause());
        connectAgain(client, closes, byTheAdapter);
        assertEquals(1006, awaitEvent().code());
    }

    private static void connectAgain(Client client, JavaWebSocketCloses closes, boolean byTheAdapter) {
        if (byTheAdapter) {
            var unused = closes.connecting(client);
        } else {
            client.reconnect();
        }
    }

    @Test
    @Timeout(60)
    void clientThatConnectsAgainAtOnceReportsTheTrueCode() throws Exception {
        Application application = new Application();
        JavaWebSocketCloses closes = JavaWebSocketCloses.of(dispatcher);
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Client client = new Client(URI.create("ws://localhost:" + listening.getLocalPort()), application, closes);
            var unused = closes.connecting(client);
            try (RawPeer peer = RawPeer.server(listening.accept())) {
                assertNotNull(peer.readHead());
            }
            assertEquals(1006, awaitEvent().code());
            client.reconnect();
            try (RawPeer peer = RawPeer.server(listening.accept())) {
                peer.acceptHandshake();
                application.awaitOpened();
                peer.close(4000, "true");
                peer.finish();
            }
            assertEquals(new CloseEvent(4000, "true", CloseEvent.Origin.REMOTE, null), awaitEvent());
        }
    }

    @Test
    void connectedClientIsNotConnectedAgain() throws Exception {
        Application application = new Application();
        JavaWebSocketCloses closes = JavaWebSocketCloses.of(dispatcher);
        try (RawServer server = RawServer.of("silent")) {
            CompletableFuture<Void> played = server.playing(application);
            Client client = new Client(server.uri(), application, closes);
            assertSame(client, closes.connecting(client).get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS));

            CompletableFuture<Client> again = closes.connecting(client);

            assertThrows(ExecutionException.class, () -> again.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS));
            assertInstanceOf(IllegalStateException.class, awaitEvent().cause());
            closes.close(client, 4000, "own");
            server.release();
            assertEquals(4000, awaitEvent().code());
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Its selector thread may be ahead of a worker thread. */
    @Test
    void anEndThatAServerReportsBeforeTheOpeningIsTheOnlyOne() throws Exception {
        JavaWebSocketCloses closes = JavaWebSocketCloses.of(dispatcher);
        Client listener = new Client(URI.create("ws://localhost:1"), new Application(), closes);
        WebSocket webSocket = new WebSocketImpl(listener, new Draft_6455());
        closes.closed(webSocket, 1006, "", true);

        assertEquals(1006, awaitEvent().code());
        assertFalse(closes.opened(webSocket));
    }

    @ParameterizedTest
    @CsvSource({"60, 30", "5, 5", "0, 30"})
    void silenceIsNoticedByTheLibrary(int seconds, int expected) {
        Client client =
                new Client(URI.create("ws://localhost:1"), new Application(), JavaWebSocketCloses.of(dispatcher));
        client.setConnectionLostTimeout(seconds);
        var unused = client.closes.connecting(client);
        assertEquals(expected, client.getConnectionLostTimeout());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreNamed() {
        JavaWebSocketCloses closes = JavaWebSocketCloses.of(dispatcher);
        assertNamed("dispatcher", () -> JavaWebSocketCloses.of(null));
        assertNamed("limits", () -> JavaWebSocketCloses.of(dispatcher, null));
        assertNamed("client", () -> closes.connecting(null));
        assertNamed("webSocket", () -> closes.opened(null));
        assertNamed("webSocket", () -> closes.closed(null, 1000, "", true));
        assertNamed("exception", () -> closes.failed(null, null));
        closes.failed(null, new BindException("of the server itself"));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    private CloseEvent awaitEvent() throws InterruptedException {
        CloseEvent event = events.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(event);
        return event;
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
            application.text(text, closes, this);
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
