package io.github.closecall.adapter;

import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.WebSocketContainer;
import jakarta.websocket.server.ServerContainer;
import java.util.List;
import org.apache.tomcat.websocket.WsWebSocketContainer;
import org.apache.tomcat.websocket.server.WsSci;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class JakartaTomcatTest {

    @TestFactory
    List<DynamicTest> annotatedClient() {
        return Endings.ofClient("Tomcat", application -> {
            WebSocketContainer container = new WsWebSocketContainer();
            JakartaCloses closes = JakartaCloses.of(application, application);
            return uri -> closes.connecting(
                    () -> container.connectToServer(new JakartaEndpoints.Annotated(application, closes), uri));
        });
    }

    @TestFactory
    List<DynamicTest> programmaticClient() {
        return Endings.ofClient("Tomcat", application -> {
            WebSocketContainer container = new WsWebSocketContainer();
            JakartaCloses closes = JakartaCloses.of(application, application);
            return uri -> closes.connecting(() -> container.connectToServer(
                    new JakartaEndpoints.Programmatic(application, closes),
                    ClientEndpointConfig.Builder.create().build(),
                    uri));
        });
    }

    @TestFactory
    List<DynamicTest> annotatedServer() {
        return Endings.ofServer("Tomcat", application -> server(JakartaEndpoints.Annotated.class, application));
    }

    @TestFactory
    List<DynamicTest> programmaticServer() {
        return Endings.ofServer("Tomcat", application -> server(JakartaEndpoints.Programmatic.class, application));
    }

    private static Endings.Server server(Class<?> endpoint, Application application) {
        JakartaCloses closes = JakartaCloses.of(application, application);
        return new TomcatServer((classes, context) -> {
            new WsSci().onStartup(null, context);
            ServerContainer container =
                    (ServerContainer) context.getAttribute("jakarta.websocket.server.ServerContainer");
            try {
                container.addEndpoint(JakartaEndpoints.server(endpoint, application, closes));
            } catch (jakarta.websocket.DeploymentException e) {
                throw new AssertionError(e);
            }
        });
    }
}
