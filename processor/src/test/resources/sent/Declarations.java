//// com/acme/Declarations.java
package com.acme;

import java.net.http.WebSocket;
import javax.annotation.processing.Generated;

class Declarations {

    void leave(WebSocket socket) {
        socket.sendClose(1006, ""); // error: UnsendableCloseCode
    }

    class Inner {
        void leave(WebSocket socket) {
            socket.sendClose(1006, ""); // error: UnsendableCloseCode
        }
    }
}

class SecondInFile {

    Runnable leave(WebSocket socket) {
        return new Runnable() {
            @Override
            public void run() {
                socket.sendClose(1006, ""); // error: UnsendableCloseCode
            }
        };
    }
}

@Generated("com.example.Generator")
class ByAnotherGeneratorCloseDispatcher {

    void leave(WebSocket socket) {
        socket.sendClose(1006, ""); // error: UnsendableCloseCode
    }
}

@SuppressWarnings("io.github.closecall.processor.CloseCallProcessor")
class NoGeneratedCloseDispatcher {

    void leave(WebSocket socket) {
        socket.sendClose(1006, ""); // error: UnsendableCloseCode
    }
}

@Generated("io.github.closecall.processor.CloseCallProcessor")
class NotCalledLikeADispatcher {

    void leave(WebSocket socket) {
        socket.sendClose(1006, ""); // error: UnsendableCloseCode
    }
}
