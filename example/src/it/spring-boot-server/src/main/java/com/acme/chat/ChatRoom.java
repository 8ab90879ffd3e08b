package com.acme.chat;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.UserMessage;
import io.github.closecall.WebSocketStack;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;

/** What the room does when a visitor is gone. */
@Component
@CloseHandlers(stack = WebSocketStack.SPRING_TOMCAT)
class ChatRoom {
    final List<String> seen = new CopyOnWriteArrayList<>();

    @OnClose(code = {1000, 1001})
    void left(int code, WebSocketSession session) {
        seen.add("left: " + code + " " + session.getUri().getPath());
    }

    @OnClose(code = 1006)
    void lost(Throwable cause) {
        seen.add("lost: " + cause.getClass().getSimpleName());
    }

    @OnClose(code = 1008)
    @UserMessage("You were asked to leave.")
    void removed(CloseEvent event) {
        seen.add("removed: " + event.origin());
    }

    @OnClose(code = 1011)
    void failed(Throwable cause) {
        seen.add("failed: " + cause.getMessage());
    }

    @OnClose(from = 4000, to = 4999)
    void ofTheApplication(int code, String reason) {
        seen.add("application: " + code + " " + reason);
    }

    @OnClose
    void other(CloseEvent event) {
        seen.add("other: " + event);
    }
}
