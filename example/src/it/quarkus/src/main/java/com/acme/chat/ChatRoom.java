package com.acme.chat;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.WebSocketStack;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the room does when a visitor is gone. */
@ApplicationScoped
@CloseHandlers(stack = WebSocketStack.QUARKUS)
class ChatRoom {
    @Inject
    GuestBook guestBook;

    @OnClose(code = {1000, 1001})
    void left(int code, WebSocketConnection connection) {
        guestBook.write("left: " + code + " " + connection.handshakeRequest().path());
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
