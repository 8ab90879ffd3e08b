//// com/acme/Suppressed.java
package com.acme;

import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

class Suppressed extends WebSocketListener {

    @SuppressWarnings("UnsendableCloseCode")
    void method(WebSocket webSocket) {
        webSocket.close(1006, "");
        Runnable later = () -> webSocket.close(1006, "");
    }

    void variable(WebSocket webSocket) {
        @SuppressWarnings({"unused", "UnsendableCloseCode"})
        boolean closed = webSocket.close(1006, "");
        @SuppressWarnings("EchoedCloseCode")
        boolean other = webSocket.close(1006, ""); // error: UnsendableCloseCode
    }

    @SuppressWarnings("EchoedCloseCode")
    static class Outer extends WebSocketListener {

        static class Inner extends WebSocketListener {

            @Override
            public void onClosing(WebSocket webSocket, int code, String reason) {
                webSocket.close(code, reason);
                webSocket.close(1006, reason); // error: UnsendableCloseCode
            }
        }
    }

    @Override
    @SuppressWarnings("all")
    public void onClosing(WebSocket webSocket, int code, String reason) {
        webSocket.close(code, reason); // warning: EchoedCloseCode
    }
}
//// com/acme/Quiet.java
package com.acme;

import okhttp3.WebSocket;

@SuppressWarnings("CloseReasonTooLong")
class Quiet {

    static final String TEN = "0123456789";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;

    void send(WebSocket webSocket) {
        webSocket.close(1000, HUNDRED + HUNDRED);
    }
}
