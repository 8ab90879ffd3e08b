//// com/acme/Jdk.java
package com.acme;

import io.github.closecall.CloseCodes;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;

class Jdk implements WebSocket.Listener {

    void sendable(WebSocket webSocket) {
        webSocket.sendClose(WebSocket.NORMAL_CLOSURE, "done");
        webSocket.sendClose(1001, "");
        webSocket.sendClose(1008, "");
        webSocket.sendClose(1011, "");
        webSocket.sendClose(3000, "");
        webSocket.sendClose(4999, "");
    }

    void refusedByTheClientOnly(WebSocket webSocket) {
        webSocket.sendClose(1002, ""); // error: UnsendableCloseCode
        webSocket.sendClose(1003, ""); // error: UnsendableCloseCode
        webSocket.sendClose(1007, ""); // error: UnsendableCloseCode
        webSocket.sendClose(1012, ""); // error: UnsendableCloseCode
        webSocket.sendClose(CloseCodes.TRY_AGAIN_LATER, ""); // error: UnsendableCloseCode
    }

    void refusedByTheProtocol(WebSocket webSocket) {
        webSocket.sendClose(999, ""); // error: UnsendableCloseCode
        webSocket.sendClose(CloseCodes.ABNORMAL_CLOSURE, ""); // error: UnsendableCloseCode
        webSocket.sendClose(2999, ""); // error: UnsendableCloseCode
        webSocket.sendClose(5000, ""); // error: UnsendableCloseCode
        webSocket.sendClose(-1, ""); // error: UnsendableCloseCode
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        webSocket.sendClose(code, reason); // warning: EchoedCloseCode
        return null;
    }
}
