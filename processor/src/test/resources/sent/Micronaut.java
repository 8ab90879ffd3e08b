//// com/acme/Micronaut.java
package com.acme;

import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;

class Micronaut {

    private WebSocketSession other;

    void send(WebSocketSession session) {
        session.close(CloseReason.GOING_AWAY);
        session.close(new CloseReason(4001, "moved"));
        session.close(CloseReason.NO_STATUS_RECEIVED); // error: UnsendableCloseCode
        session.close(CloseReason.TLS_HANDSHAKE); // error: UnsendableCloseCode
        session.close(new CloseReason(1006, "")); // error: UnsendableCloseCode
        session.close(new CloseReason(999, "")); // error: UnsendableCloseCode
    }

    @OnClose
    void closed(CloseReason reason) {
        other.close(reason); // warning: EchoedCloseCode
        other.close(new CloseReason(reason.getCode(), reason.getReason())); // warning: EchoedCloseCode
    }
}
