//// com/acme/Echoes.java
package com.acme;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import io.github.closecall.OnClose;
import io.github.closecall.SentCloseCode;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

class Echoes extends WebSocketListener {

    private WebSocket other;

    void hangUp(@SentCloseCode int code) {}

    @OnClose(code = 1006)
    @OnClose(code = 1000)
    void number(int code, String reason) {
        other.close(code, reason); // warning: EchoedCloseCode
        hangUp(code); // warning: EchoedCloseCode
    }

    @OnClose
    void event(CloseEvent event) {
        other.close(event.code(), event.reason()); // warning: EchoedCloseCode
        int same = event.code();
        hangUp((same)); // warning: EchoedCloseCode
    }

    void notAHandler(int code, String reason) {
        other.close(code, reason);
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        final int local = code;
        int copy = (int) local;
        webSocket.close(copy, reason); // warning: EchoedCloseCode
        Runnable later = () -> webSocket.close(code, reason); // warning: EchoedCloseCode
        webSocket.close(reason.isEmpty() ? 1000 : code, reason); // warning: EchoedCloseCode
        webSocket.close(switch (reason) { case "" -> 1000; default -> code; }, reason); // warning: EchoedCloseCode
        if (other != null) {
            other.close(code, reason); // warning: EchoedCloseCode
        }
        if (code != 1000) {
            System.err.println(code);
        }
        webSocket.close(code, reason); // warning: EchoedCloseCode
    }

    static class Sendable extends WebSocketListener {

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            webSocket.close(CloseCodes.sendable(code), reason);
            int sendable = CloseCodes.sendable(code);
            webSocket.close(sendable, reason);
            webSocket.close(Math.max(code, 3000), reason);
            webSocket.close(1000, reason + code);
        }
    }

    static class Reassigned extends WebSocketListener {

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            code = CloseCodes.sendable(code);
            webSocket.close(code, reason);
        }
    }

    static class Tested extends WebSocketListener {

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            if (CloseCodes.isSendable(code)) {
                webSocket.close(code, reason);
            } else {
                webSocket.close(code, "");
            }
            webSocket.close(code == 1005 ? 1000 : code, reason);
            int same = code;
            webSocket.close(same == 1005 ? 1000 : same, reason);
            int answer = code == 1005 ? 1000 : code;
            webSocket.close(answer, reason);
            boolean sent = code != 1005 && webSocket.close(code, reason);
            boolean none = code == 1005;
            if (!none) {
                webSocket.close(code, reason);
            }
            switch (code) {
                case 1000 -> webSocket.close(code, reason);
                default -> {}
            }
            webSocket.close(switch (code) { case 1005, 1006 -> 1000; default -> code; }, reason);
            int copy = code;
            if (copy > 1006) {
                Runnable later = () -> webSocket.close(copy, reason);
            }
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {
            if (code == 1005) {
                return;
            }
            webSocket.close(code, reason);
        }
    }
}
