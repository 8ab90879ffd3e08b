//// com/acme/Vertx.java
package com.acme;

import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocket;

class Vertx {

    void send(WebSocket webSocket, ServerWebSocket other) {
        webSocket.close((short) 1000);
        webSocket.close((short) 1006); // error: UnsendableCloseCode
        other.close((short) 1005, "none"); // error: UnsendableCloseCode
        webSocket.closeHandler(done -> other.close(webSocket.closeStatusCode())); // warning: EchoedCloseCode
    }
}
