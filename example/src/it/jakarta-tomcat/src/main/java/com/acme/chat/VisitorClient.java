package com.acme.chat;

import io.github.closecall.ReconnectPolicy;
import io.github.closecall.Reconnector;
import io.github.closecall.adapter.JakartaCloses;
import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.ContainerProvider;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import jakarta.websocket.WebSocketContainer;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A visitor of the chat, who comes back when the handlers say so. */
class VisitorClient implements AutoCloseable {
    private final WebSocketContainer container = ContainerProvider.getWebSocketContainer();
    private final ClientEndpointConfig config =
            ClientEndpointConfig.Builder.create().build();
    private final URI uri;
    private final JakartaCloses closes;
    private final Reconnector<Session> chat;

    VisitorClient(URI uri, Visitor visitor, UnaryOperator<ReconnectPolicy> policy, Consumer<Reconnector.State> status) {
        this.uri = uri;
        closes = JakartaCloses.of(new VisitorCloseDispatcher(visitor));
        chat = Reconnector.builder(closes, this::open)
                .policy(policy)
                .onState(status)
                .build();
    }

    void start() {
        chat.connect();
    }

    void say(String text) {
        chat.session().ifPresent(session -> session.getAsyncRemote().sendText(text));
    }

    private CompletableFuture<Session> open() {
        return closes.connecting(container, new Messages(), config, uri);
    }

    @Override
    public void close() {
        chat.close();
    }

    private static class Messages extends Endpoint {
        @Override
        public void onOpen(Session session, EndpointConfig config) {}
    }
}
