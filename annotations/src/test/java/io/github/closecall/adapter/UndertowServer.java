package io.github.closecall.adapter;

import io.undertow.Undertow;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.DefaultClassIntrospector;
import io.undertow.websockets.jsr.ServerWebSocketContainer;
import io.undertow.websockets.jsr.WebSocketDeploymentInfo;
import jakarta.servlet.ServletException;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioWorker;

/** Undertow's Jakarta WebSocket on a port of the system's choice. */
final class UndertowServer implements Endings.Server {

    private final Undertow undertow;
    private boolean started;

    UndertowServer(ServerEndpointConfig endpoint) {
        DeploymentManager manager = Servlets.defaultContainer()
                .addDeployment(Servlets.deployment()
                        .setClassLoader(UndertowServer.class.getClassLoader())
                        .setContextPath("/")
                        .setDeploymentName("endings")
                        .addServletContextAttribute(
                                WebSocketDeploymentInfo.ATTRIBUTE_NAME,
                                new WebSocketDeploymentInfo().addEndpoint(endpoint)));
        manager.deploy();
        try {
            undertow = Undertow.builder()
                    .addHttpListener(0, "localhost")
                    .setHandler(manager.start())
                    .build();
        } catch (ServletException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the client, which would else be looked up among those of all containers. */
    static ServerWebSocketContainer client() {
        try {
            XnioWorker worker = Xnio.getInstance().createWorker(OptionMap.create(Options.THREAD_DAEMON, true));
            return new ServerWebSocketContainer(
                    DefaultClassIntrospector.INSTANCE,
                    () -> worker,
                    new DefaultByteBufferPool(false, 4096),
                    List.of(),
                    true,
                    true);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public int port() {
        if (!started) {
            undertow.start();
            started = true;
        }
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void stop() {
        undertow.stop();
    }
}
