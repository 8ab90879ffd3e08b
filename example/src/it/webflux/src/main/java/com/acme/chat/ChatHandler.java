package com.acme.chat;

import io.github.closecall.adapter.WebFluxCloses;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Mono;

class ChatHandler implements WebSocketHandler {
    private final WebFluxCloses closes;

    ChatHandler(WebFluxCloses closes) {
        this.closes = closes;
    }

    @Override
    public Mono<Void> handle(WebSocketSession session) {
        return session.receive()
                .map(WebSocketMessage::getPayloadAsText)
                .doOnNext(text -> {
                    switch (text) {
                        case "spam" -> closes.close(session, 1008, "No spam.");
                        case "restart" -> closes.close(session, 1012, "");
                        case "bug" -> throw new IllegalStateException("a bug");
                        default -> {}
                    }
                })
                .then();
    }
}
