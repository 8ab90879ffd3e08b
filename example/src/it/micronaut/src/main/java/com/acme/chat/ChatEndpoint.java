package com.acme.chat;

import io.github.closecall.adapter.MicronautCloses;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketPongMessage;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnError;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import jakarta.inject.Named;

@ServerWebSocket("/chat")
class ChatEndpoint {
    private final MicronautCloses closes;

    ChatEndpoint(@Named("room") MicronautCloses closes) {
        this.closes = closes;
    }

    @OnOpen
    void opened(WebSocketSession session) {
        closes.watch(session);
    }

    @OnMessage
    void message(WebSocketSession session, String text) {
        switch (text) {
            case "spam" -> closes.close(session, 1008, "No spam.");
            case "restart" -> closes.close(session, 1012, "");
            default -> {}
        }
    }

    @OnMessage
    void pong(WebSocketSession session, WebSocketPongMessage pong) {
        closes.arrived(session);
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
