package io.github.closecall.adapter;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Jetty calls listeners of public classes only. */
public class JettyClosesTest {

    private static final Duration IDLE = Duration.ofSeconds(3);

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("Jetty", JettyClosesTest::client);
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer("Jetty", JettyClosesTest::server);
    }

    private static Endings.Client client(Application application) {
        JettyCloses closes = JettyCloses.of(application, application);
        WebSocketClient client = new WebSocketClient();
        client.setIdleTimeout(IDLE);
        return new Endings.Client() {
            @Override
            public void open(URI uri) throws Exception {
                client.start();
                CompletableFuture<Session> unused =
                        closes.connecting(client.connect(new Chat(application, closes), uri));
            }

            @Override
            public void stop() throws Exception {
                client.stop();
            }
        };
    }

    private static Endings.Server server(Application application) {
        JettyCloses closes = JettyCloses.of(application, application);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        server.addConnector(connector);
        server.setHandler(WebSocketUpgradeHandler.from(server, container -> {
            container.setIdleTimeout(IDLE);
            container.addMapping("/socket", (request, response, callback) -> new Chat(application, closes));
        }));
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

    public static final class Chat extends Session.Listener.AbstractAutoDemanding {

        private final Application application;
        private final JettyCloses closes;

        Chat(Application application, JettyCloses closes) {
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
            application.text(text, code -> {
                CompletableFuture<Void> unused = closes.close(getSession(), code, "own");
            });
        }

        @Override
        public void onWebSocketError(Throwable cause) {
            closes.failed(getSession(), cause);
        }

        @Override
        public void onWebSocketClose(int code, String reason, Callback callback) {
            closes.closed(getSession(), code, reason);
            callback.succeed();
        }
    }
}
