package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.websocket.DeploymentException;
import jakarta.websocket.WebSocketContainer;
import jakarta.websocket.server.ServerContainer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.websocket.WsWebSocketContainer;
import org.apache.tomcat.websocket.server.WsSci;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class JakartaTomcatTest extends JakartaEndings {

    /** The way out where Tomcat's client reports nothing by itself. */
    @Test
    void idleTimeoutEndsWhatTomcatLeavesOpen() throws Exception {
        Application application = new Application();
        WsWebSocketContainer container = new WsWebSocketContainer();
        container.setDefaultMaxSessionIdleTimeout(1000);
        // Seconds between two searches for idle sessions, 10 by default.
        container.setProcessPeriod(1);
        Endings.Client client = JakartaEndpoints.client(container, JakartaEndpoints.Programmatic.class, application);
        try (RawServer server = RawServer.of("one-byte")) {
            CompletableFuture<Void> played = server.playing(application);
            client.open(server.uri());

            assertEquals(1006, application.awaitEnd("one-byte").event().code());
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            application.assertNothingElse();
        }
    }

    @Override
    List<DynamicTest> client(Class<?> endpoint) {
        WebSocketContainer container = new WsWebSocketContainer();
        return Endings.ofClient("Tomcat", application -> JakartaEndpoints.client(container, endpoint, application));
    }

    @Override
    List<DynamicTest> server(Class<?> endpoint) {
        return Endings.ofServer(
                "Tomcat",
                application -> new TomcatServer((classes, context) -> {
                    new WsSci().onStartup(null, context);
                    ServerContainer container =
                            (ServerContainer) context.getAttribute("jakarta.websocket.server.ServerContainer");
                    try {
                        container.addEndpoint(JakartaEndpoints.server(endpoint, application));
                    } catch (DeploymentException e) {
                        throw new AssertionError(e);
                    }
                }));
    }
}
