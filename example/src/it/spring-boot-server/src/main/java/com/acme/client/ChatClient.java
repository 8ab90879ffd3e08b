package com.acme.client;

import io.github.closecall.Reconnector;
import io.github.closecall.adapter.SpringCloses;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** A visitor who comes back. */
class ChatClient {
    final BlockingQueue<Reconnector.State> states = new LinkedBlockingQueue<>();

    private final StandardWebSocketClient client = new StandardWebSocketClient();
    private final SpringCloses closes = SpringCloses.of(new ChatCloseDispatcher(new Chat()));
    private final URI uri;
    private final Reconnector<WebSocketSession> chat;

    ChatClient(URI uri, double delays) {
        this.uri = uri;
        chat = Reconnector.builder(closes, this::open)
                .policy(policy -> policy.withMinDelayMillis((long) (delays * policy.minDelayMillis()))
                        .withFirstDelayMillis((long) (delays * policy.firstDelayMillis())))
                .onState(states::add)
                .build();
    }

    void start() {
        chat.connect();
    }

    void stop() {
        chat.close();
    }

    void say(String text) throws IOException {
        chat.session().orElseThrow().sendMessage(new TextMessage(text));
    }

    private CompletableFuture<WebSocketSession> open() {
        return closes.connecting(client, uri, new TextWebSocketHandler());
    }
}
