//// com/google/common/base/Preconditions.java
package com.google.common.base;

/** What the tests need of the library. */
public class Preconditions {

    public static void checkArgument(boolean expression, Object message) {}

    public static <T> T checkNotNull(T reference) {
        return reference;
    }
}
//// com/acme/Checks.java
package com.acme;

import com.google.common.base.Preconditions;
import io.github.closecall.CloseCodes;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

class Checks extends WebSocketListener {

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        requireSendable(reason, code);
        webSocket.close(code, reason);
    }

    private static void requireSendable(String reason, int code) {
        if (!CloseCodes.isSendable(code)) {
            throw new IllegalStateException(reason);
        }
    }

    static class InAnotherFile extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            Requirements.sendable(code);
            webSocket.close(code, reason);
        }
    }

    static class OfALibrary extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            Preconditions.checkArgument(code != 1005, "no code");
            webSocket.close(code, reason);
        }
    }

    static class ForNull extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            Preconditions.checkNotNull(code);
            webSocket.close(code, reason); // warning: EchoedCloseCode
        }
    }

    static class NoChecks extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            note(code);
            leave(code);
            again(code);
            requireText(code, reason);
            webSocket.close(code, reason); // warning: EchoedCloseCode
        }

        private static void note(int code) {
            System.out.println(code == 1005);
        }

        private static void leave(int code) {
            if (code == 1005) {
                return;
            }
            System.out.println(code);
        }

        private static void again(int code) {
            again(code);
        }

        private static void requireText(int code, String reason) {
            if (reason.isEmpty()) {
                throw new IllegalStateException("no reason for " + code);
            }
        }
    }

    static class Flags extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            boolean isAnswered = true;
            if (code == 1005) {
                isAnswered = false;
            }
            if (isAnswered) {
                webSocket.close(code, reason);
            }
            boolean isSendable;
            isSendable = CloseCodes.isSendable(code);
            while (isSendable) {
                webSocket.close(code, reason);
            }
            boolean isSaid = true;
            if (reason.isEmpty()) {
                isSaid = false;
            }
            if (isSaid) {
                webSocket.close(code, reason); // warning: EchoedCloseCode
            }
        }
    }

    private final Runnable inAField = () -> {
        boolean isLate = false;
        isLate = true;
        if (isLate) {
            System.out.println(isLate);
        }
    };
}
//// com/acme/Requirements.java
package com.acme;

import io.github.closecall.CloseCodes;

class Requirements {

    static void sendable(int code) {
        if (!CloseCodes.isSendable(code)) {
            throw new IllegalStateException();
        }
    }
}
