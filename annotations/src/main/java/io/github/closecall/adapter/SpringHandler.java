package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.Connection;
import java.util.function.Function;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;

/** The application's handler, with an ear for what is the end of a connection. */
final class SpringHandler extends WebSocketHandlerDecorator {

    private final Function<WebSocketSession, Connection<WebSocketSession>> connections;

    /** Set for a client, whose handler has one connection. */
    private volatile boolean unwanted;

    SpringHandler(WebSocketHandler handler, Function<WebSocketSession, Connection<WebSocketSession>> connections) {
        super(handler);
        this.connections = connections;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws Exception {
        Connection<WebSocketSession> connection = connections.apply(session);
        if (!connection.opened(session)) {
            unwanted = true;
            return;
        }
        if (SpringSessions.canPing(session)) {
            connection.watchSilence(session, () -> SpringSessions.ping(session));
        }
        call(connection, () -> super.afterConnectionEstablished(session));
    }

    @Override
    public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) throws Exception {
        Connection<WebSocketSession> connection = connections.apply(session);
        connection.arrived();
        if (!SpringSessions.isAnswer(message)) {
            call(connection, () -> super.handleMessage(session, message));
            connection.arrived();
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable error) throws Exception {
        Connection<WebSocketSession> connection = connections.apply(session);
        ContainerSignals.error(connection, session, SpringSessions.container(session), error);
        call(connection, () -> super.handleTransportError(session, error));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) throws Exception {
        Connection<WebSocketSession> connection = connections.apply(session);
        try {
            if (!unwanted) {
                super.afterConnectionClosed(session, status);
            }
        } finally {
            closed(connection, session, status);
        }
    }

    private static void closed(Connection<WebSocketSession> connection, WebSocketSession session, CloseStatus status) {
        Throwable error = connection.error();
        if (status.getCode() == CloseCodes.INTERNAL_ERROR && error != null) {
            // What Spring closes with when the handler throws; it tells nobody why.
            connection.failed(session, CloseCodes.INTERNAL_ERROR, status.getReason(), error);
        } else if (SpringSessions.isClosing(session)) {
            connection.failed(session, status.getCode(), status.getReason(), error);
        } else {
            ContainerSignals.closed(
                    connection, session, SpringSessions.container(session), status.getCode(), status.getReason());
        }
    }

    /** Calls the application. What it throws makes Spring end the connection. */
    private void call(Connection<WebSocketSession> connection, Callback callback) throws Exception {
        if (unwanted) {
            return;
        }
        try {
            callback.call();
        } catch (Throwable failure) {
            connection.noteError(failure);
            throw failure;
        }
    }

    @FunctionalInterface
    private interface Callback {
        void call() throws Exception;
    }
}
