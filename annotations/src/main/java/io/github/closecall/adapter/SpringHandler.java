package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.Connection;
import java.util.function.Function;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;

/** Wraps the application's handler, and passes the signals of a connection's end to the adapter. */
final class SpringHandler extends WebSocketHandlerDecorator {

    private final Function<WebSocketSession, Connection<WebSocketSession>> connections;

    /** Set only for a client, whose handler has a single connection. */
    private volatile boolean unwanted;

    SpringHandler(WebSocketHandler handler, Function<WebSocketSession, Connection<WebSocketSession>> connections) {
        super(handler);
        this.connections = connections;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws Exception {
        Connection<WebSocketSession> connection = connections.apply(session);
        // A server's connection is open when the adapter first hears of it, and the handler is the same for all of
        // them.
        if (!connection.hasOpened() && !connection.opened(session)) {
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
            // Spring closes with this when the handler throws, and does not report the exception.
            connection.failed(session, CloseCodes.INTERNAL_ERROR, status.getReason(), error);
        } else if (SpringSessions.isClosing(session)) {
            connection.failed(session, status.getCode(), status.getReason(), error);
        } else {
            ContainerSignals.closed(
                    connection, session, SpringSessions.container(session), status.getCode(), status.getReason());
        }
    }

    /** Calls the application. If it throws, Spring ends the connection. */
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
