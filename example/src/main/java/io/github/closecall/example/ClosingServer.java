package io.github.closecall.example;

import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** A Jetty server that ends the connections of its clients. */
final class ClosingServer implements AutoCloseable {

    private static final String PATH = "/example";

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);
    private final BlockingQueue<ServerConnection> opened = new LinkedBlockingQueue<>();

    private ClosingServer() {
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        server.setHandler(WebSocketUpgradeHandler.from(
                server,
                container -> container.addMapping(
                        PATH, (request, response, callback) -> new ServerConnection(opened::add))));
    }

    static ClosingServer start() {
        ClosingServer closing = new ClosingServer();
        LifeCycle.start(closing.server);
        // The system has chosen a port. It is kept, because clients come back to it after a restart.
        closing.connector.setPort(closing.connector.getLocalPort());
        return closing;
    }

    URI address() {
        return URI.create("ws://" + connector.getHost() + ":" + connector.getPort() + PATH);
    }

    /** Takes the connections in the order in which they were opened, and waits for the next one. */
    ServerConnection nextConnection(Deadline deadline) throws InterruptedException, TimeoutException {
        ServerConnection connection = opened.poll(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        if (connection == null) {
            throw new TimeoutException("No client connected.");
        }
        return connection;
    }

    /** Sends a Close frame and stops. New connections are refused before the client hears of it. */
    void stop(ServerConnection connection, int code, String reason, Deadline deadline)
            throws InterruptedException, TimeoutException {
        connector.close();
        connection.close(code, reason);
        connection.awaitEnd(deadline);
        LifeCycle.stop(server);
    }

    void startAgain() {
        LifeCycle.start(server);
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }
}
