package com.acme.chat;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.WebSocketStack;
import io.micronaut.websocket.WebSocketSession;
import jakarta.inject.Singleton;

/** What the room does when a visitor is gone. */
@Singleton
@CloseHandlers(stack = WebSocketStack.MICRONAUT)
class ChatRoom {
    private final GuestBook guestBook;

    ChatRoom(GuestBook guestBook) {
        this.guestBook = guestBook;
    }

    @OnClose(code = {1000, 1001})
    void left(int code, WebSocketSession session) {
        guestBook.write("left: " + code + " " + session.getRequestURI().getPath());
    }

    @OnClose(code = 1006)
    void lost(Throwable cause) {
        guestBook.write("lost: " + cause.getClass().getSimpleName());
    }

    @OnClose
    void other(CloseEvent event) {
        guestBook.write("other: " + event);
    }
}
