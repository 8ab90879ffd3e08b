package io.github.closecall.example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** The server's side of one connection. Public, because Jetty looks for its methods from outside. */
public final class ServerConnection extends Session.Listener.AbstractAutoDemanding {

    private final Consumer<ServerConnection> opened;
    private final CountDownLatch ended = new CountDownLatch(1);

    ServerConnection(Consumer<ServerConnection> opened) {
        this.opened = opened;
    }

    @Override
    public void onWebSocketOpen(Session session) {
        super.onWebSocketOpen(session);
        opened.accept(this);
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        ended.countDown();
        callback.succeed();
    }

    /** The clients abort the connections they still have when their scenario is over. The end is all that matters. */
    @Override
    public void onWebSocketError(Throwable cause) {}

    void close(int code, String reason) {
        getSession().close(code, reason, Callback.NOOP);
    }

    void drop() {
        getSession().disconnect();
    }

    /** Waits until the client has answered the Close frame, or is gone. */
    void awaitEnd(Deadline deadline) throws InterruptedException, TimeoutException {
        if (!ended.await(deadline.remainingNanos(), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException("The client did not answer the Close frame.");
        }
    }
}
