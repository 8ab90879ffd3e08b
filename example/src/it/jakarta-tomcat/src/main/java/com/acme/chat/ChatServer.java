package com.acme.chat;

import io.github.closecall.CloseObserver;
import io.github.closecall.adapter.JakartaCloses;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/** Tomcat with the chat, on the loopback interface and a port of the system's choice. */
class ChatServer implements AutoCloseable {
    private final Tomcat tomcat = new Tomcat();

    ChatServer(ChatRoom room, CloseObserver<Session> observer, Path directory) throws LifecycleException {
        JakartaCloses closes = JakartaCloses.of(new ChatRoomCloseDispatcher(room));
        closes.onEnd(observer);
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", directory.toString());
        Tomcat.addServlet(context, "default", "org.apache.catalina.servlets.DefaultServlet")
                .addMapping("/");
        context.addServletContainerInitializer(
                (classes, servlets) -> {
                    new WsSci().onStartup(classes, servlets);
                    ServerContainer container =
                            (ServerContainer) servlets.getAttribute(ServerContainer.class.getName());
                    try {
                        container.addEndpoint(ServerEndpointConfig.Builder.create(ChatEndpoint.class, "/chat")
                                .configurator(new ServerEndpointConfig.Configurator() {
                                    @Override
                                    public <T> T getEndpointInstance(Class<T> type) {
                                        return type.cast(new ChatEndpoint(closes));
                                    }
                                })
                                .build());
                    } catch (DeploymentException e) {
                        throw new IllegalStateException(e);
                    }
                },
                null);
        tomcat.start();
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
