package io.github.closecall.adapter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;
import org.springframework.web.socket.sockjs.transport.SockJsSession;
import org.springframework.web.socket.sockjs.transport.session.AbstractSockJsSession;

/** Accesses what Spring's sessions hide: the container's own session, its pings and its limit for closing. */
final class SpringSessions {

    /** Distinguishes pongs that answer the adapter's pings from those for the application. */
    private static final byte[] PING = "closecall".getBytes(StandardCharsets.US_ASCII);

    private SpringSessions() {}

    /** Returns the container's own object for a session, or the session if there is none. */
    static Object container(WebSocketSession session) {
        return WebSocketSessionDecorator.unwrap(session) instanceof NativeWebSocketSession wrapping
                ? wrapping.getNativeSession()
                : session;
    }

    /** Makes Tomcat cut a connection, about to be closed, if the peer does not answer within the limit. */
    static void limitClosing(WebSocketSession session, Duration limit) {
        if (container(session) instanceof jakarta.websocket.Session wrapped) {
            TomcatClosing.limit(wrapped, limit);
        }
    }

    /**
     * Whether SockJS is closing a session for this side. It reports that before {@code close} returns, exactly like a
     * Close frame from the peer.
     */
    static boolean isClosing(WebSocketSession session) {
        return isSockJs(session)
                && Arrays.stream(Thread.currentThread().getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().equals("close")
                                && frame.getClassName().equals(AbstractSockJsSession.class.getName()));
    }

    /** Whether pings can be sent, and their answers seen. */
    static boolean canPing(WebSocketSession session) {
        return !isSockJs(session);
    }

    private static boolean isSockJs(WebSocketSession session) {
        return WebSocketSessionDecorator.unwrap(session) instanceof SockJsSession;
    }

    static void ping(WebSocketSession session) {
        try {
            session.sendMessage(new PingMessage(ByteBuffer.wrap(PING)));
        } catch (IOException | IllegalStateException failure) {
            // If the ping cannot be sent, no pong arrives, and the silence check ends the connection.
        }
    }

    static boolean isAnswer(WebSocketMessage<?> message) {
        return message instanceof PongMessage pong && pong.getPayload().equals(ByteBuffer.wrap(PING));
    }
}
