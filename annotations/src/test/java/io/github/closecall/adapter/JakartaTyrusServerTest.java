package io.github.closecall.adapter;

import jakarta.websocket.DeploymentException;
import java.util.List;
import java.util.Map;
import org.glassfish.tyrus.container.grizzly.server.GrizzlyServerContainer;
import org.glassfish.tyrus.server.TyrusServerContainer;
import org.junit.jupiter.api.DynamicTest;

class JakartaTyrusServerTest extends JakartaServerEndings {

    @Override
    List<DynamicTest> server(Class<?> endpoint) {
        return Endings.ofServer("Tyrus", application -> new TyrusServer(endpoint, application));
    }

    private static final class TyrusServer implements Endings.Server {

        private final TyrusServerContainer container =
                (TyrusServerContainer) new GrizzlyServerContainer().createContainer(Map.of());
        private boolean started;

        TyrusServer(Class<?> endpoint, Application application) {
            try {
                if (endpoint == JakartaEndpoints.Annotated.class) {
                    container.addEndpoint(JakartaEndpoints.AnnotatedByClass.of(container, application));
                } else {
                    container.addEndpoint(JakartaEndpoints.server(endpoint, application));
                }
            } catch (DeploymentException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public int port() throws Exception {
            if (!started) {
                container.start("/", 0);
                started = true;
            }
            return container.getPort();
        }

        @Override
        public void stop() {
            container.stop();
        }
    }
}
