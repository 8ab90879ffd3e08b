package com.acme.chat;

import io.github.closecall.adapter.JakartaCloses;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

@ServerEndpoint("/chat")
public class ChatEndpoint {
    private final JakartaCloses closes;

    ChatEndpoint(JakartaCloses closes) {
        this.closes = closes;
    }

    @OnOpen
    public void opened(Session session) {
        closes.watch(session);
    }

    @OnMessage
    public void message(Session session, String text) {
        if (text.equals("spam")) {
            closes.close(session, 1008, "No spam.");
        }
        if (text.equals("restart")) {
            closes.close(session, 1012, "Back in a minute.");
        }
    }

    @OnError
    public void failed(Session session, Throwable error) {
        closes.failed(session, error);
    }

    @OnClose
    public void closed(Session session, CloseReason closeReason) {
        closes.closed(session, closeReason);
    }
}
