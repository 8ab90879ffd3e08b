//// com/acme/OkHttp.java
package com.acme;

import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

class OkHttp extends WebSocketListener {

    void send(WebSocket webSocket) {
        webSocket.close(1012, "");
        webSocket.close(0, ""); // error: UnsendableCloseCode
        webSocket.close(1005, null); // error: UnsendableCloseCode
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        webSocket.close(code, reason); // warning: EchoedCloseCode
    }

    @Override
    public void onClosed(WebSocket webSocket, int code, String reason) {
        webSocket.close(code, reason); // warning: EchoedCloseCode
    }
}
