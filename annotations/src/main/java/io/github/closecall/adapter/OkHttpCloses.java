package io.github.closecall.adapter;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.ConnectionLimits;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/**
 * One close event per connection of OkHttp, 4 and 5.
 *
 * <pre>{@code
 * OkHttpCloses closes = OkHttpCloses.of(dispatcher);
 * closes.connecting(client, request, listener);
 * closes.close(webSocket, 1000, "bye");
 * }</pre>
 *
 * <p>The listener keeps every callback. The adapter answers the peer's Close frame, which OkHttp does not do by itself.
 *
 * <p>OkHttp sends no pings unless {@code pingInterval} is set, and does not notice a peer that falls silent. If a
 * client lacks that setting, the adapter sets it to half the limit of {@link ConnectionLimits#silence}.
 *
 * <p>OkHttp ends a connection whose peer has not answered this side's Close frame when the next ping is due, even
 * before the limit of {@link ConnectionLimits#closing}.
 *
 * <p>OkHttp accepts text and reasons that are not UTF-8. It cannot read a Retry-After of more than
 * {@link Integer#MAX_VALUE} seconds: a refusal with 408 or 503 and such a field is reported as an opening that failed
 * without an answer.
 */
public final class OkHttpCloses extends Closes<WebSocket> {

    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    /** OkHttp does not say when a frame has been sent; a working connection needs no longer than this. */
    private static final Duration SENDING = Duration.ofMillis(100);

    private OkHttpCloses(CloseDispatcher<? super WebSocket> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    /**
     * Returns an adapter with the default limits.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @return the adapter
     */
    public static OkHttpCloses of(CloseDispatcher<? super WebSocket> dispatcher) {
        return of(dispatcher, ConnectionLimits.defaults());
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param limits how long a connection may take to open and to close, and how long the peer may be silent
     * @return the adapter
     */
    public static OkHttpCloses of(CloseDispatcher<? super WebSocket> dispatcher, ConnectionLimits limits) {
        return new OkHttpCloses(dispatcher, limits);
    }

    /**
     * Opens a connection.
     *
     * @param client the client
     * @param request where to connect to
     * @param listener the application's listener
     * @return a future that completes when the connection is open, which is later than OkHttp hands out its WebSocket,
     *     and fails after the event of a failed opening was dispatched. Cancelling it ends the attempt silently.
     */
    public CompletableFuture<WebSocket> connecting(OkHttpClient client, Request request, WebSocketListener listener) {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(listener, "listener");
        return opening(connection -> {
            WebSocket webSocket = pinging(client).newWebSocket(request, new OkHttpListener(listener, connection));
            return webSocket::cancel;
        });
    }

    private OkHttpClient pinging(OkHttpClient client) {
        if (client.pingIntervalMillis() != 0) {
            return client;
        }
        // OkHttp accepts at most Integer.MAX_VALUE milliseconds, and 0 means no pings.
        Duration interval = limits().silence().dividedBy(2);
        long millis = interval.compareTo(LONGEST) < 0 ? Math.max(1, interval.toMillis()) : LONGEST.toMillis();
        return client.newBuilder().pingInterval(millis, TimeUnit.MILLISECONDS).build();
    }

    @Override
    protected CompletionStage<?> sendClose(WebSocket webSocket, int code, String reason) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        if (webSocket.close(code, reason)) {
            var unused = after(SENDING, () -> sent.complete(null));
        } else {
            sent.completeExceptionally(new IOException("OkHttp is closing the connection already"));
        }
        return sent;
    }

    @Override
    protected void abort(WebSocket webSocket) {
        webSocket.cancel();
    }

    /** OkHttp does not say. */
    @Override
    protected boolean isOpen(WebSocket webSocket) {
        return true;
    }
}
