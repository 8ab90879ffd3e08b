//// com/acme/Undertow.java
package com.acme;

import io.undertow.websockets.core.CloseMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.io.IOException;

class Undertow {

    void send(WebSocketChannel channel, WebSocketChannel other) throws IOException {
        WebSockets.sendClose(CloseMessage.GOING_AWAY, "", channel, null);
        WebSockets.sendClose(1006, "", channel, null); // error: UnsendableCloseCode
        WebSockets.sendClose(1006, "", channel, null, "context"); // error: UnsendableCloseCode
        WebSockets.sendCloseBlocking(1005, "", channel); // error: UnsendableCloseCode
        CloseMessage lost = new CloseMessage(1006, "");
        WebSockets.sendClose(lost, channel, null); // error: UnsendableCloseCode
        WebSockets.sendCloseBlocking(lost, channel); // error: UnsendableCloseCode
        WebSockets.sendClose(other.getCloseCode(), "", channel, null); // warning: EchoedCloseCode
    }
}
