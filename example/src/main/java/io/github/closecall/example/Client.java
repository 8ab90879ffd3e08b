package io.github.closecall.example;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.Reconnector;
import io.github.closecall.adapter.JdkCloses;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A WebSocket client that leaves the end of its connections to a dispatcher, and what to do next to a reconnector. */
final class Client implements AutoCloseable {

    private final HttpClient http;
    private final URI address;
    private final Journal journal;
    private final Runnable whenRefused;
    private final ObservedScheduler scheduler = new ObservedScheduler();
    private final Reconnector reconnector = new Reconnector(scheduler, this::open, WebSocket::abort);
    private final JdkCloses closes;
    private volatile @Nullable WebSocket connection;

    /**
     * Creates a client.
     *
     * @param whenRefused runs when a connection did not open, before the client does anything about it
     */
    Client(
            HttpClient http,
            URI address,
            CloseDispatcher<? super WebSocket> dispatcher,
            Journal journal,
            Runnable whenRefused) {
        this.http = http;
        this.address = address;
        this.journal = journal;
        this.whenRefused = whenRefused;
        this.closes = JdkCloses.of(dispatcher, reconnector.andThen(journal::decided));
    }

    void connect() {
        reconnector.connect();
    }

    private CompletableFuture<WebSocket> open() {
        journal.connecting(scheduler.delayOfRunningTask());
        return closes.connecting(http.newWebSocketBuilder()
                .buildAsync(address, closes.listener(new WebSocket.Listener() {}))
                .whenComplete(this::opened));
    }

    private void opened(@Nullable WebSocket opened, @Nullable Throwable failure) {
        connection = opened;
        if (failure == null) {
            journal.opened();
        } else {
            journal.refused();
            whenRefused.run();
        }
    }

    /** Gives up waiting, and an open connection without a Close frame, so that no further end is reported. */
    @Override
    public void close() {
        reconnector.close();
        scheduler.shutdownNow();
        WebSocket last = connection;
        if (last != null && !last.isInputClosed()) {
            last.abort();
        }
    }
}
