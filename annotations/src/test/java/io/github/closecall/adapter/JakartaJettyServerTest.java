package io.github.closecall.adapter;

import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.DynamicTest;

class JakartaJettyServerTest extends JakartaServerEndings {

    @Override
    List<DynamicTest> server(Class<?> endpoint) {
        return Endings.ofServer(
                "Jetty-ee10", application -> new JettyServer(JakartaEndpoints.server(endpoint, application)));
    }

    private static final class JettyServer implements Endings.Server {

        private final Server server = new Server();
        private final ServerConnector connector = new ServerConnector(server);

        JettyServer(ServerEndpointConfig endpoint) {
            server.addConnector(connector);
            ServletContextHandler context = new ServletContextHandler("/");
            server.setHandler(context);
            JakartaWebSocketServletContainerInitializer.configure(context, (servlets, container) -> {
                container.setDefaultMaxSessionIdleTimeout(3000);
                container.addEndpoint(endpoint);
            });
        }

        @Override
        public int port() throws Exception {
            server.start();
            return connector.getLocalPort();
        }

        @Override
        public void stop() throws Exception {
            server.stop();
        }
    }
}
