package io.github.closecall.adapter;

import java.util.List;
import org.glassfish.tyrus.client.ClientManager;
import org.glassfish.tyrus.client.ClientProperties;
import org.junit.jupiter.api.DynamicTest;

class JakartaTyrusClientTest extends JakartaClientEndings {

    @Override
    List<DynamicTest> client(Class<?> endpoint) {
        ClientManager container = ClientManager.createClient();
        container.getProperties().put(ClientProperties.HANDSHAKE_TIMEOUT, 3000);
        return Endings.ofClient(
                "Tyrus", application -> JakartaEndpoints.client(container, endpoint, application, () -> {}));
    }
}
