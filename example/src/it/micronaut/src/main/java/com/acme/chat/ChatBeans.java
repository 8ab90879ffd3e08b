package com.acme.chat;

import io.github.closecall.adapter.MicronautCloses;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Factory
class ChatBeans {
    @Singleton
    @Named("room")
    MicronautCloses room(ChatRoom room) {
        return MicronautCloses.of(new ChatRoomCloseDispatcher(room));
    }

    @Singleton
    @Named("client")
    MicronautCloses client(Chat chat) {
        return MicronautCloses.of(new ChatCloseDispatcher(chat));
    }
}
