package io.github.closecall.adapter;

import jakarta.servlet.ServletContainerInitializer;
import java.io.File;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.startup.Tomcat;

/** Tomcat on a port of the system's choice, with what an initializer sets up. */
final class TomcatServer implements Endings.Server {

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
            Tomcat.addServlet(context, "default", new org.apache.catalina.servlets.DefaultServlet());
            context.addServletMapping("/", "default");
            tomcat.getConnector();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
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
