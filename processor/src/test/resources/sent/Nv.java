//// com/acme/Nv.java
package com.acme;

import com.neovisionaries.ws.client.WebSocket;
import com.neovisionaries.ws.client.WebSocketAdapter;
import com.neovisionaries.ws.client.WebSocketCloseCode;
import com.neovisionaries.ws.client.WebSocketFrame;

class Nv extends WebSocketAdapter {

    void send(WebSocket webSocket) {
        webSocket.disconnect(WebSocketCloseCode.NORMAL);
        webSocket.disconnect(WebSocketCloseCode.NONE); // error: UnsendableCloseCode
        webSocket.disconnect(1006, "lost"); // error: UnsendableCloseCode
        webSocket.disconnect(1006, "lost", 1000L); // error: UnsendableCloseCode
        WebSocketFrame.createCloseFrame(1006); // error: UnsendableCloseCode
        WebSocketFrame.createCloseFrame(1006, "lost"); // error: UnsendableCloseCode
        webSocket.sendClose(1015); // error: UnsendableCloseCode
        webSocket.sendClose(1015, "TLS"); // error: UnsendableCloseCode
    }

    @Override
    public void onCloseFrame(WebSocket webSocket, WebSocketFrame frame) {
        webSocket.sendClose(frame.getCloseCode(), frame.getCloseReason()); // warning: EchoedCloseCode
    }
}
