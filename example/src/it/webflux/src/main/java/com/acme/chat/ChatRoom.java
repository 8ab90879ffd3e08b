package com.acme.chat;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.WebSocketStack;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.WebSocketSession;

/** What the room does when a visitor is gone. */
@Component
@CloseHandlers(stack = WebSocketStack.WEBFLUX)
class ChatRoom {
    final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @OnClose(code = {1000, 1001})
    void left(int code, WebSocketSession session) {
        seen.add("left: " + code + " " + session.getHandshakeInfo().getUri().getPath());
    }

    @OnClose(code = 1006)
    void lost(Throwable cause) {
        seen.add("lost: " + cause.getMessage());
    }

    @OnClose
    void other(CloseEvent event) {
        seen.add("other: " + event);
    }
}
