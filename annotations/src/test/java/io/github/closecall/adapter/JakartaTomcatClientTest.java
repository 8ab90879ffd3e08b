package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.WebSocketContainer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class JakartaTomcatClientTest extends JakartaClientEndings {

    @Override
    List<DynamicTest> client(Class<?> endpoint) {
        WebSocketContainer container = TomcatServer.client();
        return Endings.ofClient(
                "Tomcat", application -> JakartaEndpoints.client(container, endpoint, application, () -> {}));
    }

    /** Tomcat says that this connection was lost. */
    @Test
    void exceptionOfMessageHandlerIsTheCause() throws Exception {
        Application application = new Application();
        JakartaCloses closes = JakartaCloses.of(application);
        try (RawServer server = RawServer.of("user-throws")) {
            CompletableFuture<Void> played = server.playing(application);
            var unused = closes.connecting(
                    TomcatServer.client(),
                    new JakartaEndpoints.ProgrammaticClient(application, closes),
                    ClientEndpointConfig.Builder.create().build(),
                    server.uri());

            CloseEvent event = application.awaitEnd("user-throws").event();

            assertEquals(CloseCodes.INTERNAL_ERROR, event.code());
            assertEquals(CloseEvent.Origin.LOCAL, event.origin());
            assertInstanceOf(IllegalStateException.class, event.cause());
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
