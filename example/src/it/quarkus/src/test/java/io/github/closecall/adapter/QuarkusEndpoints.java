package io.github.closecall.adapter;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.Connection;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketClient;
import io.quarkus.websockets.next.WebSocketClientConnection;
import io.quarkus.websockets.next.WebSocketConnection;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The endpoints of applications: Quarkus has one of each kind; the path tells whose connection it is. */
final class QuarkusEndpoints {

    private static final Map<String, QuarkusEndpoints> BY_NAME = new ConcurrentHashMap<>();

    private final Application application;
    private final QuarkusCloses<Connection> closes;
    private final String name = "application" + BY_NAME.size();

    QuarkusEndpoints(Application application) {
        this.application = application;
        closes = QuarkusCloses.of(application, application.limits());
        application.follow(closes);
        BY_NAME.put(name, this);
    }

    String name() {
        return name;
    }

    String path() {
        return "/socket/" + name;
    }

    QuarkusCloses<Connection> closes() {
        return closes;
    }

    private static QuarkusEndpoints of(Connection connection) {
        String path = connection.handshakeRequest().path();
        return BY_NAME.get(path.substring(path.lastIndexOf('/') + 1));
    }

    static void opened(Connection connection) {
        QuarkusEndpoints endpoints = of(connection);
        endpoints.closes.watch(connection);
        endpoints.application.opened();
    }

    static void text(Connection connection, String text) {
        QuarkusEndpoints endpoints = of(connection);
        endpoints.application.text(text, endpoints.closes, connection);
    }

    static void pong(Connection connection, Buffer pong) {
        of(connection).closes.arrived(connection);
    }

    static void closed(Connection connection, CloseReason reason) {
        of(connection).closes.closed(connection, reason);
    }

    static void failed(Connection connection, Throwable error) {
        of(connection).closes.failed(connection, error);
    }

    @WebSocket(path = "/socket/{application}")
    static class Server {

        @OnOpen
        void opened(WebSocketConnection connection) {
            QuarkusEndpoints.opened(connection);
        }

        @OnTextMessage
        void message(WebSocketConnection connection, String text) {
            text(connection, text);
        }

        @OnPongMessage
        void arrived(WebSocketConnection connection, Buffer pong) {
            pong(connection, pong);
        }

        @OnClose
        void closed(WebSocketConnection connection, CloseReason reason) {
            QuarkusEndpoints.closed(connection, reason);
        }

        @OnError
        void failed(WebSocketConnection connection, Throwable error) {
            QuarkusEndpoints.failed(connection, error);
        }
    }

    @WebSocketClient(path = "/socket/{application}")
    static class Client {

        @OnOpen
        void opened(WebSocketClientConnection connection) {
            QuarkusEndpoints.opened(connection);
        }

        @OnTextMessage
        void message(WebSocketClientConnection connection, String text) {
            text(connection, text);
        }

        @OnPongMessage
        void arrived(WebSocketClientConnection connection, Buffer pong) {
            pong(connection, pong);
        }

        @OnClose
        void closed(WebSocketClientConnection connection, CloseReason reason) {
            QuarkusEndpoints.closed(connection, reason);
        }

        @OnError
        void failed(WebSocketClientConnection connection, Throwable error) {
            QuarkusEndpoints.failed(connection, error);
        }
    }
}
