package io.github.closecall.adapter;

import io.undertow.websockets.jsr.ServerWebSocketContainer;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;

class JakartaUndertowTest extends JakartaEndings {

    @Override
    List<DynamicTest> client(Class<?> endpoint) {
        return Endings.ofClient("Undertow", application -> {
            ServerWebSocketContainer container = UndertowServer.client();
            Endings.Client client = JakartaEndpoints.client(container, endpoint, application);
            return new Endings.Client() {
                @Override
                public void open(URI uri) throws Exception {
                    client.open(uri);
                }

                @Override
                public void stop() {
                    container.close();
                }
            };
        });
    }

    @Override
    List<DynamicTest> server(Class<?> endpoint) {
        return Endings.ofServer(
                "Undertow", application -> new UndertowServer(JakartaEndpoints.server(endpoint, application)));
    }
}
