package com.acme.chat;

import io.github.closecall.adapter.MicronautCloses;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Factory
class ChatBeans {
    @Singleton
    @Named("room")
    MicronautCloses room(ChatRoom room, ClosureCounter counter) {
        return MicronautCloses.of(new ChatRoomCloseDispatcher(room)
                .observedBy(counter)
                .observedBy((session, event, action) -> Closure.record(event)));
    }

    @Singleton
    @Named("client")
    MicronautCloses client(Chat chat) {
        return MicronautCloses.of(new ChatCloseDispatcher(chat));
    }

    @Singleton
    MeterRegistry registry() {
        return new SimpleMeterRegistry();
    }
}
