package com.acme.chat;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseObserver;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Set;

/** Counts closures by code, origin and what follows. */
@Singleton
class ClosureCounter implements CloseObserver<Object> {
    /** The codes that the handlers list. Each of the other two thousand that a peer may send would add a counter. */
    private static final Set<Integer> LISTED = Set.of(1000, 1001, 1006);

    private final MeterRegistry registry;

    ClosureCounter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void closed(Object session, CloseEvent event, CloseAction action) {
        registry.counter(
                        "websocket.closes",
                        "code",
                        LISTED.contains(event.code()) ? String.valueOf(event.code()) : "other",
                        "origin",
                        event.origin().name(),
                        "action",
                        action.reconnectPolicy().isPresent() ? "reconnect" : "stop")
                .increment();
    }
}
