package io.github.closecall.adapter;

import io.undertow.websockets.jsr.ServerWebSocketContainer;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class JakartaUndertowTest {

    @TestFactory
    List<DynamicTest> annotatedClient() {
        return client(JakartaEndpoints.Annotated.class);
    }

    @TestFactory
    List<DynamicTest> programmaticClient() {
        return client(JakartaEndpoints.Programmatic.class);
    }

    @TestFactory
    List<DynamicTest> annotatedServer() {
        return server(JakartaEndpoints.Annotated.class);
    }

    @TestFactory
    List<DynamicTest> programmaticServer() {
        return server(JakartaEndpoints.Programmatic.class);
    }

    private static List<DynamicTest> client(Class<?> endpoint) {
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

    private static List<DynamicTest> server(Class<?> endpoint) {
        return Endings.ofServer(
                "Undertow", application -> new UndertowServer(JakartaEndpoints.server(endpoint, application)));
    }
}
