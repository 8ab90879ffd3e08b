package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.Connection;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;

/** Wraps a client's endpoint, and passes the signals of the connection's end to the adapter. */
final class JakartaEndpoint extends Endpoint {

    private final Endpoint endpoint;
    private final JakartaCloses closes;
    private final Connection<Session> connection;
    private volatile boolean wanted;

    JakartaEndpoint(Endpoint endpoint, JakartaCloses closes, Connection<Session> connection) {
        this.endpoint = endpoint;
        this.closes = closes;
        this.connection = connection;
    }

    /**
     * If an endpoint throws here, Tomcat and Undertow leave its connection open, and Undertow never reports its end.
     */
    @Override
    public void onOpen(Session session, EndpointConfig config) {
        wanted = connection.opened(session);
        if (wanted) {
            try {
                endpoint.onOpen(session, config);
            } catch (Throwable failure) {
                closes.end(session, new CloseEvent(CloseCodes.INTERNAL_ERROR, "", Origin.LOCAL, failure));
                throw failure;
            }
            closes.watch(session);
        }
    }

    @Override
    public void onError(Session session, Throwable error) {
        closes.failed(session, error);
        if (wanted) {
            endpoint.onError(session, error);
        }
    }

    @Override
    public void onClose(Session session, CloseReason closeReason) {
        try {
            if (wanted) {
                endpoint.onClose(session, closeReason);
            }
        } finally {
            closes.closed(session, closeReason);
        }
    }
}
