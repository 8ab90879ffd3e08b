package com.acme.chat;

import io.github.closecall.Reconnector;
import io.github.closecall.adapter.WebFluxCloses;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;
import reactor.core.publisher.Mono;

class ChatClient {
    private final ReactorNettyWebSocketClient client = new ReactorNettyWebSocketClient();
    private final BlockingQueue<Reconnector.State> opened = new LinkedBlockingQueue<>();
    private final URI uri;
    private final WebFluxCloses closes;
    private final Reconnector<WebSocketSession> reconnector;

    ChatClient(URI uri, Chat chat, Consumer<String> window) {
        this.uri = uri;
        closes = WebFluxCloses.of(new ChatCloseDispatcher(chat));
        reconnector = Reconnector.builder(closes, this::open)
                // A test has no patience.
                .policy(policy -> policy.withMinDelayMillis(0).withFirstDelayMillis(10))
                .onUserMessage(window)
                .onState(state -> {
                    if (state.phase() == Reconnector.Phase.OPEN) {
                        opened.add(state);
                    }
                })
                .build();
    }

    private CompletableFuture<WebSocketSession> open() {
        return closes.connecting(client, uri, session -> session.receive().then());
    }

    void start() {
        reconnector.connect();
    }

    void say(String text) {
        reconnector
                .session()
                .ifPresent(session ->
                        session.send(Mono.just(session.textMessage(text))).subscribe());
    }

    void awaitConnection() throws InterruptedException {
        opened.poll(30, TimeUnit.SECONDS);
    }

    void stop() {
        reconnector.close();
    }
}
