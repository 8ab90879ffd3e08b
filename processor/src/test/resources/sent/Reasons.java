//// com/acme/Reasons.java
package com.acme;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import okhttp3.WebSocket;
import org.springframework.web.socket.CloseStatus;

class Reasons {

    static final String TEN = "0123456789";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String FULL = HUNDRED + TEN + TEN + "123";
    static final String TOO_LONG = FULL + '4';

    final String ofInstance = FULL + 4;

    void lengths(WebSocket webSocket, String name) {
        webSocket.close(1000, FULL);
        webSocket.close(1000, TOO_LONG); // error: CloseReasonTooLong
        webSocket.close(1000, ofInstance); // error: CloseReasonTooLong
        webSocket.close(1000, name.isEmpty() ? FULL : FULL + true); // error: CloseReasonTooLong
        webSocket.close(1000, TOO_LONG + name); // error: CloseReasonTooLong
        webSocket.close(1000, HUNDRED + name + TEN + TEN + 123);
        webSocket.close(1000, HUNDRED + name + TEN + TEN + 1234); // error: CloseReasonTooLong
        webSocket.close(1000, io.github.closecall.CloseCodes.truncateReason(TOO_LONG));
        webSocket.close(1000, null);
    }

    void utf8(WebSocket webSocket) {
        webSocket.close(1000, HUNDRED + TEN + TEN + "é1");
        webSocket.close(1000, HUNDRED + TEN + TEN + "éé"); // error: CloseReasonTooLong
        webSocket.close(1000, HUNDRED + TEN + TEN + "😀"); // error: CloseReasonTooLong
    }

    Object[] objects() {
        return new Object[] {
            new CloseReason(CloseCodes.NORMAL_CLOSURE, TOO_LONG), // error: CloseReasonTooLong
            new CloseStatus(1000, TOO_LONG), // error: CloseReasonTooLong
            CloseStatus.NORMAL.withReason(TOO_LONG), // error: CloseReasonTooLong
        };
    }

    Object[] blank(CloseStatus status, String name) {
        return new Object[] {
            status.withReason(""), // error: EmptyCloseReason
            status.withReason(" \t"), // error: EmptyCloseReason
            status.withReason(null), // error: EmptyCloseReason
            status.withReason(name),
            status.withReason(name.isEmpty() ? "" : name), // error: EmptyCloseReason
            new CloseStatus(1000, ""),
            org.springframework.web.reactive.socket.CloseStatus.NORMAL.withReason(""), // error: EmptyCloseReason
        };
    }

    void none(java.net.http.WebSocket jdk, WebSocket webSocket) {
        jdk.sendClose(1000, "");
        jdk.sendClose(1000, null); // error: EmptyCloseReason
        webSocket.close(1000, null);
    }

    void both(WebSocket webSocket) {
        webSocket.close(1006, TOO_LONG); // error: UnsendableCloseCode, CloseReasonTooLong
    }
}
