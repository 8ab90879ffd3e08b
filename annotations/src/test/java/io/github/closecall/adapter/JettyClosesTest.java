package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.ClientUpgradeRequest;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Jetty calls listeners of public classes only. */
public class JettyClosesTest {

    private static final int LESS_THAN_JETTYS_IDLE_TIMEOUT_MILLIS = 15_000;

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("Jetty", JettyClosesTest::client);
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer("Jetty", JettyClosesTest::server);
    }

    @Test
    void listenerServesOneConnection() throws Exception {
        Application application = new Application();
        JettyCloses closes = JettyCloses.of(application);
        WebSocketClient client = new WebSocketClient();
        client.start();
        try (RawServer server = RawServer.of("http-403")) {
            var played = server.playing(application);
            ClientUpgradeRequest request = new ClientUpgradeRequest(server.uri());
            Chat chat = new Chat(application, closes);
            var unused = closes.connecting(client, request, chat);
            assertThrows(IllegalArgumentException.class, () -> closes.connecting(client, request, chat));
            assertEquals(1006, application.awaitEnd("http-403").event().code());
            server.stopListening();
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        client.stop();
    }

    /** Jetty itself would keep the TCP connection in its pool, for a handshake to come. */
    @Test
    void openingGivenUpBeforeItHasAConnectionLeavesNone() throws Exception {
        JettyCloses closes = JettyCloses.of(new Application());
        WebSocketClient client = new WebSocketClient();
        CompletableFuture<Promise<List<InetSocketAddress>>> asked = new CompletableFuture<>();
        client.getHttpClient().setSocketAddressResolver((host, port, context, addresses) -> asked.complete(addresses));
        client.start();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(Application.PATIENCE_SECONDS * 1000);
            InetSocketAddress address = new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
            var opening = closes.connecting(
                    client,
                    new ClientUpgradeRequest(URI.create("ws://localhost:" + address.getPort())),
                    new Chat(new Application(), closes));
            Promise<List<InetSocketAddress>> addresses = asked.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            opening.cancel(false);
            addresses.succeeded(List.of(address));

            try (Socket accepted = server.accept()) {
                accepted.setSoTimeout(LESS_THAN_JETTYS_IDLE_TIMEOUT_MILLIS);
                assertEquals(-1, accepted.getInputStream().read());
            }
        }
        client.stop();
    }

    /** Jetty does not tell the peer's answer from a Close frame that crossed. */
    @Test
    void closeThatTheAdapterDoesNotKnowIsOfUnknownOrigin() throws Exception {
        Application application = new Application();
        JettyCloses closes = JettyCloses.of(application);
        WebSocketClient client = new WebSocketClient();
        client.start();
        try (RawServer server = RawServer.of("own-4000-echo")) {
            var played = server.playing(application);
            var unused = closes.connecting(
                    client, new ClientUpgradeRequest(server.uri()), new Impatient(application, closes));
            assertEquals(
                    CloseEvent.of(4000, "own"),
                    application.awaitEnd("own-4000-echo").event());
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        client.stop();
    }

    /** A server may be without the jar of Jetty's client. */
    @Test
    void serverDoesNotLoadTheClient() throws Exception {
        URL[] path = {
            JettyCloses.class.getProtectionDomain().getCodeSource().getLocation(),
            Session.class.getProtectionDomain().getCodeSource().getLocation()
        };
        try (URLClassLoader server = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> dispatcher = server.loadClass(CloseDispatcher.class.getName());
            Class<?> closes = server.loadClass(JettyCloses.class.getName());
            Object unused =
                    Proxy.newProxyInstance(server, new Class<?>[] {dispatcher}, (proxy, method, arguments) -> null);
            assertThrows(NoClassDefFoundError.class, closes::getMethods);
            MethodHandle of =
                    MethodHandles.publicLookup().findStatic(closes, "of", MethodType.methodType(closes, dispatcher));
            assertNotNull(of.invoke(unused));
            assertNotNull(server.loadClass(JettyListener.class.getName()).getMethods());
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static Endings.Client client(Application application) {
        JettyCloses closes = JettyCloses.of(application, application.limits());
        application.follow(closes);
        WebSocketClient client = new WebSocketClient();
        return new Endings.Client() {
            @Override
            public CompletableFuture<?> connecting(URI uri) {
                try {
                    client.start();
                } catch (Exception failure) {
                    throw new AssertionError(failure);
                }
                return closes.connecting(client, new ClientUpgradeRequest(uri), new Chat(application, closes));
            }

            @Override
            public void stop() throws Exception {
                client.stop();
            }
        };
    }

    private static Endings.Server server(Application application) {
        JettyCloses closes = JettyCloses.of(application, application.limits());
        application.follow(closes);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        server.addConnector(connector);
        server.setHandler(WebSocketUpgradeHandler.from(
                server,
                container -> container.addMapping(
                        "/socket", (request, response, callback) -> new Chat(application, closes))));
        return new Endings.Server() {
            @Override
            public int port() throws Exception {
                server.start();
                return connector.getLocalPort();
            }

            @Override
            public void stop() throws Exception {
                server.stop();
            }
        };
    }

    /** Closes the session without the adapter. */
    public static final class Impatient extends JettyListener implements Session.Listener.AutoDemanding {

        private final Application application;

        Impatient(Application application, JettyCloses closes) {
            super(closes);
            this.application = application;
        }

        @Override
        public void onWebSocketOpen(Session session) {
            super.onWebSocketOpen(session);
            application.opened();
        }

        @Override
        public void onWebSocketText(String text) {
            application.text(text, code -> getSession().close(code, "own", Callback.NOOP));
        }
    }

    public static final class Chat extends JettyListener implements Session.Listener.AutoDemanding {

        private final Application application;
        private final JettyCloses closes;

        Chat(Application application, JettyCloses closes) {
            super(closes);
            this.application = application;
            this.closes = closes;
        }

        @Override
        public void onWebSocketOpen(Session session) {
            super.onWebSocketOpen(session);
            application.opened();
        }

        @Override
        public void onWebSocketText(String text) {
            application.text(text, closes, getSession());
        }
    }
}
