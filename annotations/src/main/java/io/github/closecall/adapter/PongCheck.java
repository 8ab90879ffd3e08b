package io.github.closecall.adapter;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Sends pings on a connection of the JDK's client and reports it as lost when nothing arrives any more. */
final class PongCheck {

    private final WebSocket webSocket;
    private final ConnectionEnd<WebSocket> end;
    private final Executor afterInterval;
    private volatile boolean arrived;

    private PongCheck(WebSocket webSocket, ConnectionEnd<WebSocket> end, Duration interval) {
        this.webSocket = webSocket;
        this.end = end;
        this.afterInterval = CompletableFuture.delayedExecutor(interval.toNanos(), TimeUnit.NANOSECONDS);
    }

    static PongCheck start(WebSocket webSocket, ConnectionEnd<WebSocket> end, Duration interval) {
        PongCheck check = new PongCheck(webSocket, end, interval);
        check.ping();
        return check;
    }

    /** Notes that the connection is alive. */
    void arrived() {
        arrived = true;
    }

    private void ping() {
        arrived = false;
        // A ping that cannot be sent needs no care: no pong answers it.
        CompletableFuture<WebSocket> unused = webSocket.sendPing(ByteBuffer.allocate(0));
        afterInterval.execute(this::check);
    }

    private void check() {
        if (end.isReported()) {
            return;
        }
        if (arrived) {
            ping();
        } else {
            webSocket.abort();
            end.lost(webSocket, null);
        }
    }
}
