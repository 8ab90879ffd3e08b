package com.acme.chat;

import io.github.closecall.CloseAction;
import io.github.closecall.adapter.SpringCloses;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

@SpringBootApplication
@EnableWebSocket
public class ChatServer implements WebSocketConfigurer {
    /** A server does not connect again; what the handlers answer is kept for who wants to know. */
    final BlockingQueue<CloseAction> actions = new LinkedBlockingQueue<>();

    private final ChatRoom room;

    ChatServer(ChatRoom room) {
        this.room = room;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(ChatServer.class, arguments);
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        SpringCloses closes = SpringCloses.of(new ChatRoomCloseDispatcher(room));
        closes.onEnd((session, event, action) -> actions.add(action));
        registry.addHandler(closes.handler(new ChatHandler(closes)), "/chat");
    }
}
