package com.acme.chat;

import io.github.closecall.adapter.MicronautCloses;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnError;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.ServerWebSocket;

@ServerWebSocket("/chat")
class ChatEndpoint {
    private final MicronautCloses closes;

    ChatEndpoint(MicronautCloses closes) {
        this.closes = closes;
    }

    @OnMessage
    void message(WebSocketSession session, String text) {
        if (text.equals("spam")) {
            closes.close(session, 1008, "No spam.");
        }
    }

    @OnError
    void failed(WebSocketSession session, Throwable error) {
        closes.failed(session, error);
    }

    @OnClose
    void closed(WebSocketSession session, CloseReason reason) {
        closes.closed(session, reason);
    }
}
