//// com/acme/Broken.java
package com.acme;

import java.net.http.WebSocket;

class Broken extends Nowhere { // error: compiler

    void send(WebSocket webSocket) {
        webSocket.sendClose(missing, ""); // error: compiler
        webSocket.sendClose(1006); // error: compiler
        webSocket.nothing(1006, ""); // error: compiler
        unknown.close(1006); // error: compiler
        new Missing(1006); // error: compiler
        super.sendClose(1006, ""); // error: compiler
        Runnable later = () -> webSocket.sendClose(gone, ""); // error: compiler
        webSocket.sendClose(1006, ""); // error: UnsendableCloseCode
    }
}
