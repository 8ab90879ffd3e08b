//// com/acme/Listeners.java
package com.acme;

import java.util.logging.Logger;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

class Listeners {

    private static final Logger LOG = Logger.getLogger("chat");

    static class Unaware extends WebSocketListener { // warning: UnansweredClose
        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class OnlyFailures extends WebSocketListener { // warning: UnansweredClose
        @Override
        public void onFailure(WebSocket webSocket, Throwable failure, Response response) {}
    }

    static class Logs extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) { // warning: UnansweredClose
            LOG.info("closing " + code + " " + webSocket.request().url());
            super.onClosing(webSocket, code, reason);
            note(code);
        }

        private void note(int code) {
            LOG.info(String.valueOf(code));
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class Answers extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            webSocket.close(1000, null);
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class Cancels extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            LOG.info("closing");
            end(webSocket);
        }

        private static void end(WebSocket webSocket) {
            webSocket.cancel();
        }

        @Override
        public void onFailure(WebSocket webSocket, Throwable failure, Response response) {}
    }

    static class HandsOver extends WebSocketListener {
        private final WebSocketListener inner;
        private final java.util.concurrent.Executor executor;

        HandsOver(WebSocketListener inner, java.util.concurrent.Executor executor) {
            this.inner = inner;
            this.executor = executor;
        }

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            inner.onClosing(webSocket, code, reason);
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class Later extends WebSocketListener {
        private java.util.concurrent.Executor executor;

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            executor.execute(() -> webSocket.close(1000, ""));
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class ByReference extends WebSocketListener {
        private java.util.concurrent.Executor executor;

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            executor.execute(webSocket::cancel);
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class Messages extends WebSocketListener {
        @Override
        public void onMessage(WebSocket webSocket, String text) {}
    }

    abstract static class Base extends WebSocketListener {
        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class Inherits extends Base {} // warning: UnansweredClose

    static class AnswersForBase extends Base {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            webSocket.close(1000, null);
        }
    }

    @SuppressWarnings("UnansweredClose")
    static class Suppressed extends WebSocketListener {
        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    WebSocket anonymous(OkHttpClient client, Request request) {
        return client.newWebSocket(request, new WebSocketListener() { // warning: UnansweredClose
            @Override
            public void onClosed(WebSocket webSocket, int code, String reason) {}
        });
    }
}
//// com/acme/Wrapped.java
package com.acme;

import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** Declared before the file that wraps it. */
class AWrapped extends WebSocketListener {
    @Override
    public void onClosed(WebSocket webSocket, int code, String reason) {}
}
//// com/acme/Wrapper.java
package com.acme;

import io.github.closecall.adapter.OkHttpCloses;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

class Wrapper {

    private final InAField field = new InAField();

    void wrap(OkHttpCloses closes, OkHttpClient client, Request request) {
        closes.connecting(client, request, new AWrapped());
        closes.connecting(client, request, field);
        closes.connecting(client, request, new WebSocketListener() {
            @Override
            public void onClosed(WebSocket webSocket, int code, String reason) {}
        });
    }

    static class InAField extends WebSocketListener {
        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class NotWrapped extends WebSocketListener { // warning: UnansweredClose
        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }
}
