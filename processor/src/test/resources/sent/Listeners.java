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

    static class CallsBack extends WebSocketListener {
        private Runnable whenClosing;

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            whenClosing.run();
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class CallsBackWithTheCode extends WebSocketListener {
        private java.util.function.IntConsumer whenClosing;

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            whenClosing.accept(code);
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class CallsAListener extends WebSocketListener {
        private java.util.Optional<java.util.function.Consumer<String>> listener;

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            listener.ifPresent(consumer -> consumer.accept(reason));
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class Completes extends WebSocketListener {
        private java.util.concurrent.CompletableFuture<Integer> closing;

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            closing.complete(code);
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class CountsDown extends WebSocketListener {
        private java.util.concurrent.CountDownLatch closing;

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            closing.countDown();
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class Enqueues extends WebSocketListener {
        private java.util.concurrent.BlockingQueue<Integer> events;

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            events.add(code);
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class ClosesTheClient extends WebSocketListener {
        private AutoCloseable client;

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            try {
                client.close();
            } catch (Exception e) {
                LOG.info(e.toString());
            }
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class Wakes extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            synchronized (this) {
                notifyAll();
            }
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class Remembers extends WebSocketListener {
        private java.util.concurrent.atomic.AtomicBoolean closing;

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) { // warning: UnansweredClose
            closing.set(true);
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class Forgets extends WebSocketListener {
        private java.util.concurrent.ConcurrentMap<WebSocket, String> names;

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) { // warning: UnansweredClose
            names.clear();
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class CallsAnotherFile extends WebSocketListener {
        private Zone zone;

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            zone.end(webSocket);
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    abstract static class LeavesTheAnswer extends WebSocketListener {
        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            end(webSocket);
        }

        protected void end(WebSocket webSocket) {
            LOG.info("closing");
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {}
    }

    static class AnswersWhatIsLeft extends LeavesTheAnswer {
        @Override
        protected void end(WebSocket webSocket) {
            webSocket.close(1000, null);
        }
    }

    static class DoesNotAnswerWhatIsLeft extends LeavesTheAnswer { // warning: UnansweredClose
        protected void end(WebSocket webSocket, int code) {
            webSocket.close(code, null);
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
//// com/acme/Zone.java
package com.acme;

import okhttp3.WebSocket;

/** The compiler comes to it after the file that calls it. */
class Zone {
    void end(WebSocket webSocket) {
        webSocket.close(1000, null);
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
