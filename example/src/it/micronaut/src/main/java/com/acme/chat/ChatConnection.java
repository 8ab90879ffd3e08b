package com.acme.chat;

import io.github.closecall.adapter.MicronautCloses;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketPongMessage;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.ClientWebSocket;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnError;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.OnOpen;
import jakarta.inject.Named;

/** One connection of the client; Micronaut makes an object for each. */
@ClientWebSocket
abstract class ChatConnection implements AutoCloseable {
    private final MicronautCloses closes;
    private WebSocketSession session;

    ChatConnection(@Named("client") MicronautCloses closes) {
        this.closes = closes;
    }

    WebSocketSession session() {
        return session;
    }

    @Override
    public abstract void close();

    @OnOpen
    void opened(WebSocketSession opened) {
        session = opened;
        closes.watch(session);
    }

    @OnMessage
    void message(String text) {}

    @OnMessage
    void pong(WebSocketPongMessage pong) {
        closes.arrived(session);
    }

    @OnError
    void failed(Throwable error) {
        closes.failed(session, error);
    }

    @OnClose
    void closed(CloseReason reason) {
        closes.closed(session, reason);
    }
}
