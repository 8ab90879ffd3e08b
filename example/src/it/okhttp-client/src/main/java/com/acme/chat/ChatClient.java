package com.acme.chat;

import io.github.closecall.CloseAction;
import io.github.closecall.Reconnector;
import io.github.closecall.adapter.OkHttpCloses;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** Keeps a connection to the chat open. */
class ChatClient implements AutoCloseable {
    private final OkHttpClient http = new OkHttpClient();
    private final Reconnector<WebSocket> reconnector;

    ChatClient(HttpUrl url, Chat chat, Consumer<CloseAction> next, Consumer<Reconnector.State> status) {
        Request request = new Request.Builder().url(url).build();
        OkHttpCloses closes = OkHttpCloses.of(
                new ChatCloseDispatcher(chat).observedBy((webSocket, event, action) -> next.accept(action)));
        reconnector = Reconnector.builder(closes, () -> closes.connecting(http, request, new WebSocketListener() {}))
                .onState(status)
                .build();
    }

    void start() {
        reconnector.connect();
    }

    void leave() {
        reconnector.close(1000, "bye");
    }

    @Override
    public void close() {
        reconnector.close();
        http.dispatcher().executorService().shutdownNow();
        http.connectionPool().evictAll();
    }
}
