package com.acme.chat;

import io.github.closecall.Reconnector;
import io.github.closecall.adapter.QuarkusCloses;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocketClient;
import io.quarkus.websockets.next.WebSocketClientConnection;
import io.quarkus.websockets.next.WebSocketConnector;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** Keeps a connection to the chat open. */
@WebSocketClient(path = "/chat")
class ChatClient {
    final Chat chat = new Chat();
    final BlockingQueue<String> window = new LinkedBlockingQueue<>();
    final BlockingQueue<WebSocketClientConnection> opened = new LinkedBlockingQueue<>();

    private final QuarkusCloses<WebSocketClientConnection> closes = QuarkusCloses.of(new ChatCloseDispatcher(chat));
    private final Reconnector<WebSocketClientConnection> reconnector = Reconnector.builder(closes, this::open)
            // A test has no patience.
            .policy(policy -> policy.withMinDelayMillis(0).withFirstDelayMillis(10))
            .onUserMessage(window::add)
            .build();

    @Inject
    WebSocketConnector<ChatClient> connector;

    private volatile URI uri;

    void start(URI uri) {
        this.uri = uri;
        reconnector.connect();
    }

    private CompletableFuture<WebSocketClientConnection> open() {
        return closes.connecting(connector.baseUri(uri).connect());
    }

    void stop() {
        reconnector.close();
    }

    @OnOpen
    void opened(WebSocketClientConnection connection) {
        closes.watch(connection);
        opened.add(connection);
    }

    @OnTextMessage
    void message(String text) {}

    @OnPongMessage
    void pong(WebSocketClientConnection connection, Buffer data) {
        closes.arrived(connection);
    }

    @OnError
    void failed(WebSocketClientConnection connection, Throwable error) {
        closes.failed(connection, error);
    }

    @OnClose
    void closed(WebSocketClientConnection connection, CloseReason reason) {
        closes.closed(connection, reason);
    }
}
