package com.acme.chat;

import io.github.closecall.CloseAction;
import io.github.closecall.Reconnector;
import io.github.closecall.adapter.OkHttpCloses;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** Keeps a connection to the chat open. */
class ChatClient implements AutoCloseable {
    private final OkHttpClient http = new OkHttpClient();
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final Reconnector reconnector = new Reconnector(scheduler, this::open, WebSocket::cancel);

    private final HttpUrl url;
    private final OkHttpCloses closes;

    private volatile CompletableFuture<WebSocket> opening;

    ChatClient(HttpUrl url, Chat chat, Consumer<CloseAction> next) {
        this.url = url;
        Consumer<CloseAction> ended = this::ended;
        closes = OkHttpCloses.of(
                new ChatCloseDispatcher(chat), ended.andThen(reconnector).andThen(next));
    }

    void start() {
        reconnector.connect();
    }

    void leave() {
        opening.thenAccept(webSocket -> closes.close(webSocket, 1000, "bye"));
    }

    /** An opening that fails is an end, too, and the reconnector waits for it. Does nothing once it is complete. */
    private void ended(CloseAction action) {
        opening.completeExceptionally(new IOException("The connection has ended"));
    }

    private CompletableFuture<WebSocket> open() {
        CompletableFuture<WebSocket> opening = new CompletableFuture<>();
        this.opening = opening;
        http.newWebSocket(new Request.Builder().url(url).build(), closes.listener(new WebSocketListener() {
            @Override
            public void onOpen(WebSocket webSocket, Response response) {
                opening.complete(webSocket);
            }
        }));
        return opening;
    }

    @Override
    public void close() {
        reconnector.close();
        scheduler.shutdownNow();
        http.dispatcher().executorService().shutdownNow();
        http.connectionPool().evictAll();
    }
}
