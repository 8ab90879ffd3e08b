package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One close event per connection of {@link WebSocket java.net.http.WebSocket}.
 *
 * <pre>{@code
 * JdkCloses closes = JdkCloses.of(dispatcher, reconnector);
 * closes.connecting(client.newWebSocketBuilder().buildAsync(uri, closes.listener(listener)));
 * closes.close(webSocket, 1000, "bye");
 * }</pre>
 *
 * <p>The listener gets everything but {@code onClose} and {@code onError}: the JDK ends the connection after either, so
 * both are the end. It must keep requesting, as any listener must: without demand the JDK reports nothing, not even the
 * end. {@link WebSocket#abort()} is not reported by the JDK; use {@link #abort}.
 *
 * <p>The JDK loses the end of some connections: when the peer's TCP connection ends right behind data or inside a frame
 * it may report nothing, ever, on 17 and on 25. {@link #withPongCheck} finds these. The JDK takes a received 1010 for a
 * protocol error.
 */
public final class JdkCloses {

    private final Connections<WebSocket> connections;
    private final @Nullable Duration pongInterval;

    private JdkCloses(Connections<WebSocket> connections, @Nullable Duration pongInterval) {
        this.connections = connections;
        this.pongInterval = pongInterval;
    }

    /**
     * Returns an adapter, without a pong check.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param next gets what the dispatcher answers, for example a reconnector
     * @return the adapter
     */
    public static JdkCloses of(CloseDispatcher<? super WebSocket> dispatcher, Consumer<? super CloseAction> next) {
        return new JdkCloses(new Connections<>(dispatcher, next), null);
    }

    /**
     * Returns this adapter with a liveness check of every connection opened from now on: a ping is sent each interval
     * and a connection on which nothing at all arrived in one is aborted and reported as 1006 (Abnormal Closure). An
     * end that the JDK lost is so reported within two intervals, and also a close of this side that the peer leaves
     * unanswered.
     *
     * <p>What arrives reaches the listener only as it requests it: choose an interval longer than the longest time for
     * which it does not request.
     *
     * @param interval the time between two pings, positive
     * @return an adapter with the check; this one is unchanged
     * @throws IllegalArgumentException if {@code interval} is not positive
     */
    public JdkCloses withPongCheck(Duration interval) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("The interval must be positive: " + interval);
        }
        return new JdkCloses(connections, interval);
    }

    /**
     * Wraps a listener.
     *
     * @param listener the application's listener
     * @return the listener to open a connection with
     */
    public WebSocket.Listener listener(WebSocket.Listener listener) {
        return new JdkListener(Objects.requireNonNull(listener, "listener"), connections, pongInterval);
    }

    /**
     * Watches a connection being opened, so that a failure is reported.
     *
     * @param opening what {@code buildAsync} returned
     * @return a future that completes as {@code opening}, after a failure has been dispatched
     */
    public CompletableFuture<WebSocket> connecting(CompletableFuture<WebSocket> opening) {
        return opening.whenComplete((webSocket, failure) -> {
            if (failure != null) {
                connections.begin().neverOpened(failure);
            }
        });
    }

    /**
     * Closes a connection with {@link WebSocket#sendClose}. The JDK sends only 1000, 1001, 1008, 1011 and 3000-4999.
     *
     * @param webSocket the session
     * @param code the close code
     * @param reason the close reason, null for none
     * @return the future of {@code sendClose}; completed if this side is closing the connection already
     * @throws IllegalArgumentException if the protocol does not let an endpoint send {@code code}
     */
    public CompletableFuture<WebSocket> close(WebSocket webSocket, int code, @Nullable String reason) {
        ConnectionEnd<WebSocket> end = connections.of(webSocket);
        CloseEvent own = ConnectionEnd.own(code, reason);
        if (!end.closing(own)) {
            return CompletableFuture.completedFuture(webSocket);
        }
        return webSocket.sendClose(code, own.reason()).whenComplete((sent, refusal) -> {
            if (refusal != null) {
                end.withdraw(own);
            }
        });
    }

    /**
     * Aborts a connection with {@link WebSocket#abort} and reports it as lost, 1006.
     *
     * @param webSocket the session
     */
    public void abort(WebSocket webSocket) {
        // First, because the JDK may report an error now.
        connections.of(webSocket).lost(webSocket, null);
        webSocket.abort();
    }
}
