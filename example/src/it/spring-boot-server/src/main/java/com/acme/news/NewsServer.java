package com.acme.news;

import io.github.closecall.adapter.SpringCloses;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.event.EventListener;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketTransportRegistration;
import org.springframework.web.socket.messaging.SessionDisconnectEvent;

/** STOMP over WebSocket. */
@SpringBootApplication
@EnableWebSocketMessageBroker
public class NewsServer implements WebSocketMessageBrokerConfigurer {
    /** What Spring itself says about readers who are gone. */
    final BlockingQueue<SessionDisconnectEvent> disconnects = new LinkedBlockingQueue<>();

    private final SpringCloses closes;

    NewsServer(Readers readers) {
        closes = SpringCloses.of(new ReadersCloseDispatcher(readers));
    }

    public static void main(String[] arguments) {
        SpringApplication.run(NewsServer.class, arguments);
    }

    @Override
    public void registerStompEndpoints(StompEndpointRegistry registry) {
        registry.addEndpoint("/news");
        registry.addEndpoint("/sockjs-news").withSockJS();
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry registry) {
        registry.enableSimpleBroker("/topic");
    }

    @Override
    public void configureWebSocketTransport(WebSocketTransportRegistration registration) {
        registration.addDecoratorFactory(closes::handler);
    }

    @EventListener
    void disconnected(SessionDisconnectEvent event) {
        disconnects.add(event);
    }
}
