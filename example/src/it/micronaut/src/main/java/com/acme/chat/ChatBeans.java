package com.acme.chat;

import io.github.closecall.adapter.MicronautCloses;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

@Factory
class ChatBeans {
    @Singleton
    MicronautCloses closes(ChatRoom room, ClosureCounter counter) {
        return MicronautCloses.of(new ChatRoomCloseDispatcher(room)
                .observedBy(counter)
                .observedBy((session, event, action) -> Closure.record(event)));
    }

    @Singleton
    MeterRegistry registry() {
        return new SimpleMeterRegistry();
    }
}
