package io.github.closecall.example;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** A WebSocket client that leaves the end of its connection to a dispatcher and does what the dispatcher answers. */
final class Client implements AutoCloseable {

    private final HttpClient http;
    private final URI address;
    private final CloseDispatcher<Object> dispatcher;
    private final Journal journal;
    private final Reconnection reconnection;
    private volatile @Nullable WebSocket connection;

    Client(
            HttpClient http,
            ScheduledExecutorService scheduler,
            URI address,
            CloseDispatcher<Object> dispatcher,
            Journal journal) {
        this.http = http;
        this.address = address;
        this.dispatcher = dispatcher;
        this.journal = journal;
        this.reconnection = new Reconnection(scheduler, this::connect, journal);
    }

    CompletableFuture<WebSocket> connect() {
        return http.newWebSocketBuilder()
                .buildAsync(address, new CloseListener(this::ended))
                .whenComplete((opened, failure) -> connection = opened);
    }

    private void ended(WebSocket webSocket, CloseEvent event) {
        CloseAction action = dispatcher.dispatch(webSocket, event);
        action.userMessage().ifPresent(journal::showed);
        reconnection.accept(action);
    }

    /** Gives up waiting, and an open connection without a Close frame, so that no further end is reported. */
    @Override
    public void close() {
        reconnection.close();
        WebSocket last = connection;
        if (last != null && !last.isInputClosed()) {
            last.abort();
        }
    }
}
