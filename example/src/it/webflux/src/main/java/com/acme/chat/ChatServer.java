package com.acme.chat;

import io.github.closecall.adapter.WebFluxCloses;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;

@SpringBootApplication
public class ChatServer {
    public static void main(String[] arguments) {
        SpringApplication.run(ChatServer.class, arguments);
    }

    @Bean
    WebFluxCloses closes(ChatRoom room) {
        return WebFluxCloses.of(new ChatRoomCloseDispatcher(room));
    }

    @Bean
    HandlerMapping webSockets(WebFluxCloses closes) {
        return new SimpleUrlHandlerMapping(Map.of("/chat", closes.handler(new ChatHandler(closes))), -1);
    }
}
