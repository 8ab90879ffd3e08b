//// com/acme/ReactorNetty.java
package com.acme;

import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import reactor.netty.http.websocket.WebsocketOutbound;

class ReactorNetty {

    void send(WebsocketOutbound outbound) {
        outbound.sendClose(1001);
        outbound.sendClose(WebSocketCloseStatus.NORMAL_CLOSURE.code());
        outbound.sendClose(1005); // error: UnsendableCloseCode
        outbound.sendClose(1006, "lost"); // error: UnsendableCloseCode
        outbound.sendClose(0, 1015, "TLS"); // error: UnsendableCloseCode
    }
}
