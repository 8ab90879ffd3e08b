package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import io.github.closecall.Connection;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/**
 * The superclass of an application's listener, which tells {@link JettyCloses} how the connection ends. A listener
 * serves one connection.
 *
 * <p>Jetty calls listeners of public classes only. A subclass that overrides a method of this class must call it first.
 * A subclass usually implements {@link Session.Listener.AutoDemanding}; one that does not must keep demanding, except
 * after pongs, or it is never told of the end.
 */
public abstract class JettyListener extends Session.Listener.Abstract {

    private final JettyCloses closes;
    private final AtomicBoolean used = new AtomicBoolean();
    private volatile @Nullable Connection<Session> connection;

    /**
     * Creates a listener.
     *
     * @param closes the adapter
     */
    protected JettyListener(JettyCloses closes) {
        this.closes = Objects.requireNonNull(closes, "closes");
    }

    /** Marks this listener as used; a listener serves only one connection. */
    void use() {
        if (!used.compareAndSet(false, true)) {
            throw new IllegalArgumentException("a listener serves one connection: make a new one for each");
        }
    }

    /** Takes the connection that a client begins to open. */
    void serve(Connection<Session> opening) {
        connection = opening;
    }

    /** After this method, {@link #isOpen} is false if the connection is no longer wanted. */
    @Override
    public void onWebSocketOpen(Session session) {
        super.onWebSocketOpen(Objects.requireNonNull(session, "session"));
        Connection<Session> opened = connection;
        if (opened == null) {
            use();
            opened = closes.connectionOf(session);
            connection = opened;
        }
        if (opened.opened(session)) {
            watchSilence(session, opened);
        }
    }

    private void watchSilence(Session session, Connection<Session> opened) {
        Duration silence = closes.connectionLimits().silence();
        Duration idle = session.getIdleTimeout();
        if (idle.compareTo(silence) < 0 && idle.toMillis() > 0) {
            session.setIdleTimeout(Duration.ofMillis(Milliseconds.of(silence, Long.MAX_VALUE)));
        }
        opened.watchSilence(session, () -> session.sendPing(ByteBuffer.allocate(0), Callback.NOOP));
    }

    @Override
    public void onWebSocketPong(ByteBuffer payload) {
        Objects.requireNonNull(payload, "payload");
        Connection<Session> alive = connection;
        if (alive != null) {
            alive.arrived();
        }
        if (!(this instanceof AutoDemanding)) {
            getSession().demand();
        }
    }

    /** Jetty always calls the close callback after an error, unless the connection did not open. */
    @Override
    public void onWebSocketError(Throwable cause) {
        Objects.requireNonNull(cause, "cause");
        Connection<Session> ending = connection;
        if (ending != null) {
            ending.noteError(cause);
        }
    }

    @Override
    public void onWebSocketClose(int code, @Nullable String reason, Callback callback) {
        Objects.requireNonNull(callback, "callback");
        Connection<Session> ended = connection;
        if (ended != null) {
            closed(ended, getSession(), code, reason);
        }
        callback.succeed();
    }

    private static void closed(Connection<Session> ended, Session session, int code, @Nullable String reason) {
        Throwable error = ended.error();
        if (code == CloseCodes.ABNORMAL_CLOSURE) {
            ended.lost(session, error);
        } else if (error != null) {
            // If a listener throws, Jetty's server closes with 1011, but its client closes with 1008.
            boolean thrown = code == CloseCodes.POLICY_VIOLATION;
            ended.failed(session, thrown ? CloseCodes.INTERNAL_ERROR : code, reason, error);
        } else if (!session.isOpen()) {
            // The application closed the session itself; this may be the peer's answer, or a Close frame that the peer
            // sent at the same time.
            ended.ended(session, CloseEvent.of(code, reason));
        } else {
            ended.received(session, code, reason);
        }
    }
}
