package io.github.closecall.adapter;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Java-WebSocket's server on a port of the system's choice. */
class JavaWebSocketServer extends WebSocketServer implements Endings.Server {

    /** Ends the connections on which the server forgets to send what it should; see JavaWebSocketLostCloseTest. */
    private static final int CONNECTION_LOST_SECONDS = 10;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Application application;
    private final JavaWebSocketCloses closes;
    private final CountDownLatch started = new CountDownLatch(1);

    JavaWebSocketServer(Application application, JavaWebSocketCloses closes) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.application = application;
        this.closes = closes;
        application.follow(closes);
        setReuseAddr(true);
        setConnectionLostTimeout(application.limits().silence().compareTo(PATIENCE) < 0 ? 1 : CONNECTION_LOST_SECONDS);
    }

    static JavaWebSocketServer of(Application application) {
        return new JavaWebSocketServer(application, JavaWebSocketCloses.of(application, application.limits()));
    }

    @Override
    public int port() {
        if (started.getCount() > 0) {
            start();
        }
        try {
            if (!started.await(Application.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The server did not start");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return getPort();
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket webSocket, ClientHandshake handshake) {
        closes.opened(webSocket);
        application.opened();
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
        application.text(text, closes, webSocket);
    }

    @Override
    public void onError(WebSocket webSocket, Exception exception) {
        closes.failed(webSocket, exception);
    }

    @Override
    public void onClose(WebSocket webSocket, int code, String reason, boolean remote) {
        closes.closed(webSocket, code, reason, remote);
    }
}
