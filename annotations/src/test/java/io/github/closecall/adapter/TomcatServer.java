package io.github.closecall.adapter;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.WsWebSocketContainer;
import org.apache.tomcat.websocket.server.Constants;

/** Tomcat on a port of the system's choice, with the endpoint that an initializer sets up. */
final class TomcatServer implements Endings.Server {

    /** Tomcat looks each ten seconds, unless told otherwise, whether a session has waited for too long. */
    private static final int SECONDS_BETWEEN_CHECKS = 1;

    private final Tomcat tomcat = new Tomcat();

    TomcatServer(ServletContainerInitializer initializer) {
        try {
            File base = Files.createTempDirectory("tomcat").toFile();
            base.deleteOnExit();
            tomcat.setBaseDir(base.getPath());
            tomcat.setSilent(true);
            tomcat.setPort(0);
            Context context = tomcat.addContext("", base.getPath());
            context.addServletContainerInitializer(initializer, null);
            context.addServletContainerInitializer((classes, servlets) -> checkOften(servlets), null);
            Tomcat.addServlet(context, "default", new org.apache.catalina.servlets.DefaultServlet());
            context.addServletMapping("/", "default");
            tomcat.getConnector();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the container of clients. */
    static WsWebSocketContainer client() {
        WsWebSocketContainer container = new WsWebSocketContainer();
        container.setProcessPeriod(SECONDS_BETWEEN_CHECKS);
        return container;
    }

    private static void checkOften(ServletContext context) {
        WsWebSocketContainer container =
                (WsWebSocketContainer) context.getAttribute(Constants.SERVER_CONTAINER_SERVLET_CONTEXT_ATTRIBUTE);
        container.setProcessPeriod(SECONDS_BETWEEN_CHECKS);
    }

    @Override
    public int port() throws Exception {
        tomcat.start();
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void stop() throws Exception {
        if (tomcat.getServer().getState() != LifecycleState.DESTROYED) {
            tomcat.stop();
            tomcat.destroy();
        }
    }
}
