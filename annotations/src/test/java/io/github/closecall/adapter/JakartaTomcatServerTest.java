package io.github.closecall.adapter;

import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import java.util.List;
import org.apache.tomcat.websocket.server.WsSci;
import org.junit.jupiter.api.DynamicTest;

class JakartaTomcatServerTest extends JakartaServerEndings {

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
