package com.acme.chat;

import io.github.closecall.adapter.SpringCloses;
import java.io.IOException;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class ChatHandler extends TextWebSocketHandler {
    private final SpringCloses closes;

    ChatHandler(SpringCloses closes) {
        this.closes = closes;
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
        switch (message.getPayload()) {
            case "spam" -> closes.close(session, 1008, "No spam.");
            case "restart" -> closes.close(session, 1012, "Restarting.");
            case "bug" -> throw new IllegalStateException("a bug");
            default -> session.sendMessage(message);
        }
    }
}
