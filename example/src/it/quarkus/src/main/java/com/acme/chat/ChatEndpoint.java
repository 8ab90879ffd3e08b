package com.acme.chat;

import io.github.closecall.adapter.QuarkusCloses;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.inject.Inject;

@WebSocket(path = "/chat")
class ChatEndpoint {
    @Inject
    QuarkusCloses<WebSocketConnection> closes;

    /** Quarkus injects a proxy that stands for the connection of the moment. */
    @Inject
    WebSocketConnection connection;

    @OnTextMessage
    void message(String text) {
        if (text.equals("spam")) {
            closes.close(connection, 1008, "No spam.");
        }
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
