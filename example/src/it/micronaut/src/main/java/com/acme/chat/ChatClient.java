package com.acme.chat;

import io.github.closecall.Reconnector;
import io.github.closecall.adapter.MicronautCloses;
import io.micronaut.websocket.WebSocketClient;
import io.micronaut.websocket.WebSocketSession;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** Keeps a connection to the chat open. */
@Singleton
class ChatClient {
    final BlockingQueue<String> window = new LinkedBlockingQueue<>();
    final BlockingQueue<WebSocketSession> opened = new LinkedBlockingQueue<>();

    private final WebSocketClient client;
    private final MicronautCloses closes;
    private final Reconnector<WebSocketSession> reconnector;

    private volatile URI uri;

    ChatClient(WebSocketClient client, @Named("client") MicronautCloses closes) {
        this.client = client;
        this.closes = closes;
        reconnector = Reconnector.builder(closes, this::open)
                // A test has no patience.
                .policy(policy -> policy.withMinDelayMillis(0).withFirstDelayMillis(10))
                .onUserMessage(window::add)
                .build();
    }

    void start(URI uri) {
        this.uri = uri;
        reconnector.connect();
    }

    private CompletableFuture<WebSocketSession> open() {
        return closes.connecting(client.connect(ChatConnection.class, uri), ChatConnection::session)
                .whenComplete((session, failure) -> {
                    if (failure == null) {
                        opened.add(session);
                    }
                });
    }

    void stop() {
        reconnector.close();
    }
}
