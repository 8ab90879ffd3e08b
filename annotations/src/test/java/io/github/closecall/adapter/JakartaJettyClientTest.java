package io.github.closecall.adapter;

import java.util.List;
import org.eclipse.jetty.ee10.websocket.jakarta.client.JakartaWebSocketClientContainer;
import org.junit.jupiter.api.DynamicTest;

class JakartaJettyClientTest extends JakartaClientEndings {

    @Override
    List<DynamicTest> client(Class<?> endpoint) {
        return Endings.ofClient("Jetty-ee10", application -> {
            JakartaWebSocketClientContainer container = new JakartaWebSocketClientContainer();
            container.setDefaultMaxSessionIdleTimeout(3000);
            try {
                container.start();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            return JakartaEndpoints.client(container, endpoint, application, container::stop);
        });
    }
}
