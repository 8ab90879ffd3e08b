//// com/acme/Spring.java
package com.acme;

import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;

abstract class Spring implements WebSocketHandler {

    private WebSocketSession other;

    void send(WebSocketSession session) throws Exception {
        session.close(CloseStatus.SERVER_ERROR);
        session.close(CloseStatus.NO_STATUS_CODE); // error: UnsendableCloseCode
        session.close(CloseStatus.NO_CLOSE_FRAME); // error: UnsendableCloseCode
        session.close(CloseStatus.TLS_HANDSHAKE_FAILURE.withReason("TLS")); // error: UnsendableCloseCode
        session.close(new CloseStatus(1006)); // error: UnsendableCloseCode
        session.close(new CloseStatus(CloseStatus.NO_CLOSE_FRAME.getCode(), "lost")); // error: UnsendableCloseCode
        session.close(new CloseStatus(999)); // error: UnsendableCloseCode
        session.close(new CloseStatus(5000, "")); // error: UnsendableCloseCode
    }

    /** This is how code under test is told of a lost connection. */
    void report(WebSocketHandler handler, WebSocketSession session) throws Exception {
        handler.afterConnectionClosed(session, CloseStatus.NO_CLOSE_FRAME);
        handler.afterConnectionClosed(session, new CloseStatus(1006, "lost"));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) throws Exception {
        other.close(status); // warning: EchoedCloseCode
        other.close(status.withReason("closed")); // warning: EchoedCloseCode
        other.close(new CloseStatus(status.getCode())); // warning: EchoedCloseCode
    }
}
//// com/acme/Reactive.java
package com.acme;

import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketSession;

class Reactive {

    void send(WebSocketSession session) {
        session.close(CloseStatus.GOING_AWAY);
        session.close(CloseStatus.NO_CLOSE_FRAME); // error: UnsendableCloseCode
        session.close(CloseStatus.create(1015, "TLS")); // error: UnsendableCloseCode
        session.close(CloseStatus.create(99, "")); // error: UnsendableCloseCode
        session.close(new CloseStatus(2000)); // error: UnsendableCloseCode
    }
}
