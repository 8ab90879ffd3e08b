//// com/acme/Quarkus.java
package com.acme;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.Connection;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.WebSocketConnection;

class Quarkus {

    private WebSocketConnection other;

    void send(Connection connection) {
        connection.close(CloseReason.NORMAL);
        connection.closeAndAwait(new CloseReason(4001, "moved"));
        connection.close(CloseReason.ABNORMAL); // error: UnsendableCloseCode
        connection.closeAndAwait(CloseReason.EMPTY); // error: UnsendableCloseCode
        connection.close(new CloseReason(1006)); // error: UnsendableCloseCode
        other.close(new CloseReason(5000, "")); // error: UnsendableCloseCode
    }

    @OnClose
    void closed(WebSocketConnection connection, CloseReason reason) {
        other.close(reason); // warning: EchoedCloseCode
        other.close(new CloseReason(reason.getCode())); // warning: EchoedCloseCode
        other.close(connection.closeReason()); // warning: EchoedCloseCode
    }
}
