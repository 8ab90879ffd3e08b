package com.acme.chat;

import io.github.closecall.adapter.QuarkusCloses;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ChatBeans {
    @Produces
    @Singleton
    QuarkusCloses<WebSocketConnection> closes(ChatRoom room) {
        return QuarkusCloses.of(new ChatRoomCloseDispatcher(room));
    }
}
