//// com/acme/Vertx.java
package com.acme;

import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

class Vertx {

    void send(WebSocket webSocket, ServerWebSocket other, CloseWebSocketFrame received) {
        webSocket.close((short) 1000);
        webSocket.close((short) 1006); // error: UnsendableCloseCode
        other.close((short) 1005, "none"); // error: UnsendableCloseCode
        webSocket.shutdown((short) 1005); // error: UnsendableCloseCode
        webSocket.shutdown((short) 1006, "lost"); // error: UnsendableCloseCode
        webSocket.shutdown(1, TimeUnit.SECONDS, (short) 1006); // error: UnsendableCloseCode
        webSocket.shutdown(1, TimeUnit.SECONDS, (short) 1006, "lost"); // error: UnsendableCloseCode
        webSocket.shutdown(Duration.ofSeconds(1), (short) 1006); // error: UnsendableCloseCode
        webSocket.shutdown(Duration.ofSeconds(1), (short) 1006, "lost"); // error: UnsendableCloseCode
        other.close((short) received.statusCode()); // warning: EchoedCloseCode
        webSocket.closeHandler(done -> other.close(webSocket.closeStatusCode())); // warning: EchoedCloseCode
    }
}
