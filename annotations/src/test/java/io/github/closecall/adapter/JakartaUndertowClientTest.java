package io.github.closecall.adapter;

import io.undertow.websockets.jsr.ServerWebSocketContainer;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;

class JakartaUndertowClientTest extends JakartaClientEndings {

    @Override
    List<DynamicTest> client(Class<?> endpoint) {
        return Endings.ofClient("Undertow", application -> {
            ServerWebSocketContainer container = UndertowServer.client();
            return JakartaEndpoints.client(container, endpoint, application, container::close);
        });
    }
}
