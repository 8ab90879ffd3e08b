//// com/acme/Netty.java
package com.acme;

import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;

class Netty {

    Object[] frames(CloseWebSocketFrame received) {
        return new Object[] {
            new CloseWebSocketFrame(),
            new CloseWebSocketFrame(true, 0),
            new CloseWebSocketFrame(1000, ""),
            new CloseWebSocketFrame(received.statusCode(), received.reasonText()), // warning: EchoedCloseCode
            new CloseWebSocketFrame(WebSocketCloseStatus.valueOf(received.statusCode())), // warning: EchoedCloseCode
            new CloseWebSocketFrame(hashCode() > 0 ? received.statusCode() : 1000, ""), // warning: EchoedCloseCode
            new CloseWebSocketFrame(received.statusCode() < 0 ? 1000 : received.statusCode(), ""),
            new CloseWebSocketFrame(WebSocketCloseStatus.NORMAL_CLOSURE),
            new CloseWebSocketFrame(1005, ""), // error: UnsendableCloseCode
            new CloseWebSocketFrame(5000, ""), // error: UnsendableCloseCode
            new CloseWebSocketFrame(true, 0, 1006, ""), // error: UnsendableCloseCode
            new CloseWebSocketFrame(WebSocketCloseStatus.EMPTY), // error: UnsendableCloseCode
            new CloseWebSocketFrame(WebSocketCloseStatus.ABNORMAL_CLOSURE, ""), // error: UnsendableCloseCode
            new CloseWebSocketFrame(WebSocketCloseStatus.valueOf(1015)), // error: UnsendableCloseCode
            new CloseWebSocketFrame(new WebSocketCloseStatus(1016, "")), // error: UnsendableCloseCode
            new CloseWebSocketFrame(WebSocketCloseStatus.TLS_HANDSHAKE_FAILED.code(), ""), // error: UnsendableCloseCode
            new WebSocketCloseStatus(5000, "")
        };
    }

    Object[] configurations() {
        return new Object[] {
            WebSocketClientProtocolConfig.newBuilder().sendCloseFrame(WebSocketCloseStatus.NORMAL_CLOSURE).build(),
            WebSocketClientProtocolConfig.newBuilder().sendCloseFrame(null).build(),
            WebSocketClientProtocolConfig.newBuilder().sendCloseFrame(WebSocketCloseStatus.ABNORMAL_CLOSURE).build(), // error: UnsendableCloseCode
            WebSocketServerProtocolConfig.newBuilder().sendCloseFrame(WebSocketCloseStatus.EMPTY).build() // error: UnsendableCloseCode
        };
    }
}
