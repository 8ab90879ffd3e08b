//// com/acme/Guards.java
package com.acme;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import io.github.closecall.OnClose;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

class Guards extends WebSocketListener {

    private WebSocket other;
    private final Object lock = new Object();

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        while (CloseCodes.isSendable(code)) {
            webSocket.close(code, reason);
        }
        for (int i = 0; CloseCodes.isSendable(code); i++) {
            webSocket.close(code, reason);
        }
        try {
            webSocket.close(code, reason);
        } catch (IllegalArgumentException e) {
            webSocket.close(code, reason); // warning: EchoedCloseCode
        }
        try {
            webSocket.close(code, reason);
        } catch (IllegalStateException | IllegalArgumentException e) {
            webSocket.cancel();
        }
        try {
            webSocket.close(code, reason); // warning: EchoedCloseCode
        } catch (IllegalStateException e) {
            webSocket.cancel();
        }
        try {
            Runnable later = () -> webSocket.close(code, reason); // warning: EchoedCloseCode
        } catch (IllegalArgumentException e) {
            webSocket.cancel();
        }
    }

    static class InABlock extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            {
                if (code == 1005) {
                    return;
                }
            }
            webSocket.close(code, reason);
        }
    }

    static class InATry extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            try {
                if (code == 1005) {
                    return;
                }
            } finally {
                System.out.println(code);
            }
            webSocket.close(code, reason);
        }
    }

    class Synchronized extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            synchronized (lock) {
                if (!CloseCodes.isSendable(code)) {
                    throw new IllegalStateException();
                }
            }
            webSocket.close(code, reason);
        }
    }

    static class Asserted extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            assert CloseCodes.isSendable(code);
            webSocket.close(code, reason);
        }
    }

    static class SwitchedBefore extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            switch (code) {
                case 1005:
                    return;
                default:
                    break;
            }
            webSocket.close(code, reason);
        }
    }

    static class LeavesOnlyTheLoop extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            while (!reason.isEmpty()) {
                if (code == 1005) {
                    break;
                }
            }
            switch (code) {
                case 1005:
                    System.out.println();
                    break;
                default:
            }
            webSocket.close(code, reason); // warning: EchoedCloseCode
        }
    }

    static class ContinuesTheLoop extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            for (String part : reason.split(",")) {
                if (code == 1005) {
                    continue;
                }
                webSocket.close(code, part);
            }
        }
    }

    static class ReturnsFromALambdaOnly extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            Runnable check = () -> {
                if (code == 1005) {
                    return;
                }
            };
            webSocket.close(code, reason); // warning: EchoedCloseCode
        }
    }
}
//// com/acme/Handlers.java
package com.acme;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.WebSocketStack;
import java.net.http.WebSocket;

class Handlers {

    private okhttp3.WebSocket other;
    private WebSocket jdk;

    @OnClose(from = 4000, to = 4099)
    void application(int code) {
        other.close(code, "");
        jdk.sendClose(code, "");
    }

    @OnClose(code = {1000, 1001})
    void done(CloseEvent event) {
        other.close(event.code(), event.reason());
        jdk.sendClose(event.code(), event.reason());
    }

    @OnClose(code = 1008)
    void kicked(int code) {
        other.close(code, "");
    }

    @OnClose(code = 1012)
    void restarts(int code) {
        other.close(code, "");
        jdk.sendClose(code, ""); // warning: EchoedCloseCode
    }

    @OnClose(code = 1006)
    @OnClose(from = 3000, to = 3999)
    void lost(int code) {
        other.close(code, ""); // warning: EchoedCloseCode
    }

    @OnClose
    void rest(int code) {
        other.close(code, ""); // warning: EchoedCloseCode
    }

    static class RestOfWhatIsSent {

        private okhttp3.WebSocket other;

        @OnClose(code = {1005, 1006, 1015})
        void reported(int code) {
            other.close(code, ""); // warning: EchoedCloseCode
        }

        @OnClose
        void rest(int code) {
            other.close(code, "");
        }
    }

    static class Inherits extends RestOfWhatIsSent {

        private okhttp3.WebSocket another;

        @OnClose
        void rest(CloseEvent event) {
            another.close(event.code(), "");
        }
    }

    @CloseHandlers(stack = WebSocketStack.SPRING_TOMCAT)
    static class RestOfWhatItsLibraryReports {

        private okhttp3.WebSocket other;

        @OnClose(code = {1006, 1015})
        void reported(int code) {}

        @OnClose
        void rest(int code) {
            other.close(code, "");
        }
    }

    @CloseHandlers(stack = WebSocketStack.OKHTTP)
    static class RestOfWhatAnotherReports {

        private okhttp3.WebSocket other;

        @OnClose(code = {1006, 1015})
        void reported(int code) {}

        @OnClose
        void rest(int code) {
            other.close(code, ""); // warning: EchoedCloseCode
        }
    }
}
//// com/acme/PathParameters.java
package com.acme;

import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;

@ServerEndpoint("/rooms/{room}")
class PathParameters {

    private okhttp3.WebSocket other;

    @OnClose
    public void closed(Session session, CloseReason reason, @PathParam("room") int room) {
        other.close(room, "");
        other.close(reason.getCloseCode().getCode(), ""); // warning: EchoedCloseCode
    }
}
