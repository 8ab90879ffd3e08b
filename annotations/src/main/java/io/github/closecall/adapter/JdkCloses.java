package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.ConnectionLimits;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One close event per connection of {@link WebSocket java.net.http.WebSocket}.
 *
 * <pre>{@code
 * JdkCloses closes = JdkCloses.of(dispatcher);
 * closes.connecting(client.newWebSocketBuilder(), uri, listener);
 * closes.close(webSocket, 1000, "bye");
 * }</pre>
 *
 * <p>The listener keeps every callback. Like any listener, it must keep requesting: without demand the JDK reports
 * nothing, not even the end.
 *
 * <p>The JDK, 17 as well as 25, never reports the end of some connections: those whose TCP connection ends right after
 * data or inside a frame. Nor does it check whether the peer is alive. The adapter sends pings and detects both within
 * the limit of {@link ConnectionLimits#silence}. It sees messages and pongs only as the listener requests them: the
 * limit must be longer than any time for which the listener does not request. While a method of the listener runs, the
 * connection counts as alive.
 *
 * <p>The JDK sends only 1000, 1001, 1008, 1011 and 3000-4999, and treats a received 1010 as a protocol error.
 */
public final class JdkCloses extends Closes<WebSocket> {

    private JdkCloses(CloseDispatcher<? super WebSocket> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    /**
     * Returns an adapter with the default limits.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @return the adapter
     */
    public static JdkCloses of(CloseDispatcher<? super WebSocket> dispatcher) {
        return of(dispatcher, ConnectionLimits.defaults());
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param limits how long a connection may take to open and to close, and how long the peer may be silent
     * @return the adapter
     */
    public static JdkCloses of(CloseDispatcher<? super WebSocket> dispatcher, ConnectionLimits limits) {
        return new JdkCloses(dispatcher, limits);
    }

    /**
     * Opens a connection.
     *
     * @param builder the builder, with whatever headers and subprotocols the connection needs
     * @param uri where to connect to
     * @param listener the application's listener
     * @return a future that completes when the connection is open, and fails after the event of a failed opening was
     *     dispatched. Cancelling it ends the attempt silently.
     */
    public CompletableFuture<WebSocket> connecting(WebSocket.Builder builder, URI uri, WebSocket.Listener listener) {
        Objects.requireNonNull(builder, "builder");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(listener, "listener");
        return opening(connection -> {
            CompletableFuture<WebSocket> building = builder.buildAsync(uri, new JdkListener(listener, connection));
            var unused = building.whenComplete((webSocket, failure) -> {
                if (failure != null) {
                    connection.neverOpened(JdkRefusals.of(failure));
                }
            });
            return () -> building.cancel(true);
        });
    }

    @Override
    protected CompletionStage<?> sendClose(WebSocket webSocket, int code, String reason) {
        return webSocket.sendClose(code, reason);
    }

    @Override
    protected void abort(WebSocket webSocket) {
        webSocket.abort();
    }

    @Override
    protected boolean isOpen(WebSocket webSocket) {
        return !webSocket.isInputClosed() && !webSocket.isOutputClosed();
    }

    @Override
    protected boolean isSendable(int code) {
        return switch (code) {
            case CloseCodes.NORMAL_CLOSURE,
                    CloseCodes.GOING_AWAY,
                    CloseCodes.POLICY_VIOLATION,
                    CloseCodes.INTERNAL_ERROR -> true;
            default -> code >= 3000 && code <= 4999;
        };
    }
}
