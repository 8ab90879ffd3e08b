package com.acme.chat;

import io.github.closecall.adapter.QuarkusCloses;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;

@WebSocket(path = "/chat")
class ChatEndpoint {
    @Inject
    QuarkusCloses<WebSocketConnection> closes;

    /** Quarkus injects a proxy that stands for the connection of the moment. */
    @Inject
    WebSocketConnection connection;

    @OnOpen
    void opened(WebSocketConnection connection) {
        closes.watch(connection);
    }

    @OnTextMessage
    void message(String text) {
        switch (text) {
            case "spam" -> closes.close(connection, 1008, "No spam.");
            case "restart" -> closes.close(connection, 1012, "");
            default -> {}
        }
    }

    @OnPongMessage
    void pong(WebSocketConnection connection, Buffer data) {
        closes.arrived(connection);
    }

    @OnError
    void failed(WebSocketConnection connection, Throwable error) {
        closes.failed(connection, error);
    }

    @OnClose
    void closed(WebSocketConnection connection, CloseReason reason) {
        closes.closed(connection, reason);
    }
}
