package io.github.closecall.example;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.Reconnector;
import io.github.closecall.adapter.JdkCloses;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import org.jspecify.annotations.Nullable;

/** A WebSocket client that leaves the end of its connections to a dispatcher, and what to do next to a reconnector. */
final class Client implements AutoCloseable {

    private final JdkCloses closes;
    private final Reconnector<WebSocket> reconnector;
    private final Journal journal;
    private final Runnable whenRefused;

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
        this.journal = journal;
        this.whenRefused = whenRefused;
        closes = JdkCloses.of(dispatcher);
        closes.onEnd(this::ended);
        reconnector = Reconnector.builder(
                        closes,
                        () -> closes.connecting(http.newWebSocketBuilder(), address, new WebSocket.Listener() {}))
                .onUserMessage(journal::shown)
                .onState(journal::entered)
                .build();
    }

    void connect() {
        reconnector.connect();
    }

    private void ended(@Nullable WebSocket connection, CloseEvent event, CloseAction action) {
        if (connection == null) {
            whenRefused.run();
        }
        journal.decided(action);
    }

    /** Leaves an open connection so that no further end is reported: the next scenario has the same handler class. */
    @Override
    public void close() {
        reconnector.session().ifPresent(closes::discard);
        reconnector.close();
    }
}
