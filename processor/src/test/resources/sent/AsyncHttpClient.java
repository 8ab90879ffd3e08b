//// com/acme/AsyncHttpClient.java
package com.acme;

import org.asynchttpclient.ws.WebSocket;
import org.asynchttpclient.ws.WebSocketListener;

abstract class AsyncHttpClient implements WebSocketListener {

    @Override
    public void onOpen(WebSocket webSocket) {
        webSocket.sendCloseFrame(1000, "");
        webSocket.sendCloseFrame(1006, ""); // error: UnsendableCloseCode
    }

    @Override
    public void onClose(WebSocket webSocket, int code, String reason) {
        webSocket.sendCloseFrame(code, reason); // warning: EchoedCloseCode
    }
}
