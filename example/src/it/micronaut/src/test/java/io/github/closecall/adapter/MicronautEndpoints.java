package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketPongMessage;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.ClientWebSocket;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnError;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The endpoints of an {@link Application}. */
final class MicronautEndpoints {

    private MicronautEndpoints() {}

    /** An application, its adapter, and what its clients do before they pass an error on; a bean of its context. */
    record Wiring(Application application, MicronautCloses closes, Runnable beforeErrors) {}

    @ServerWebSocket("/socket")
    static class Server {

        private final Application application;
        private final MicronautCloses closes;

        Server(Wiring wiring) {
            application = wiring.application();
            closes = wiring.closes();
        }

        @OnOpen
        void opened(WebSocketSession session) {
            closes.watch(session);
            application.opened();
        }

        @OnMessage
        void message(WebSocketSession session, String text) {
            application.text(text, closes, session);
        }

        @OnMessage
        void pong(WebSocketSession session, WebSocketPongMessage pong) {
            closes.arrived(session);
        }

        @OnClose
        void closed(WebSocketSession session, CloseReason reason) {
            closes.closed(session, reason);
        }

        @OnError
        void failed(WebSocketSession session, Throwable error) {
            closes.failed(session, error);
        }
    }

    @ClientWebSocket
    abstract static class Client implements AutoCloseable {

        private final Application application;
        private final MicronautCloses closes;
        private final Runnable beforeErrors;
        private final CountDownLatch closed = new CountDownLatch(1);
        private WebSocketSession session;

        Client(Wiring wiring) {
            application = wiring.application();
            closes = wiring.closes();
            beforeErrors = wiring.beforeErrors();
        }

        WebSocketSession session() {
            return session;
        }

        /** Returns when the adapter has been told of the end. */
        void awaitClosed() {
            try {
                assertTrue(closed.await(Application.PATIENCE_SECONDS, TimeUnit.SECONDS), "The connection did not end");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @OnOpen
        void opened(WebSocketSession opened) {
            session = opened;
            closes.watch(session);
            application.opened();
        }

        @OnMessage
        void message(String text) {
            application.text(text, closes, session);
        }

        @OnMessage
        void pong(WebSocketPongMessage pong) {
            closes.arrived(session);
        }

        @OnClose
        void closed(CloseReason reason) {
            closes.closed(session, reason);
            closed.countDown();
        }

        @OnError
        void failed(Throwable error) {
            beforeErrors.run();
            closes.failed(session, error);
        }
    }
}
