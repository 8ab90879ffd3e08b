package io.github.closecall.adapter;

import io.github.closecall.Connection;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.exceptions.UpgradeException;
import org.eclipse.jetty.websocket.client.ClientUpgradeRequest;
import org.eclipse.jetty.websocket.client.JettyUpgradeListener;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.jspecify.annotations.Nullable;

/** Opens a connection with Jetty's client. A server does not load this class, because it may lack the client's jar. */
final class JettyOpening implements JettyUpgradeListener {

    /**
     * Completes when the handshake has a TCP connection, which Jetty ends if the opening is given up from then on. If
     * it were given up earlier, Jetty would still open the TCP connection, and keep it in its pool until the idle
     * timeout.
     */
    private final CompletableFuture<@Nullable Void> begun = new CompletableFuture<>();

    private volatile @Nullable String retryAfter;

    private JettyOpening() {}

    /** Begins to open a connection, and returns a function that aborts the opening. */
    static Runnable begin(
            WebSocketClient client,
            ClientUpgradeRequest request,
            JettyListener listener,
            Connection<Session> connection) {
        listener.serve(connection);
        JettyOpening opening = new JettyOpening();
        try {
            CompletableFuture<Session> connecting = client.connect(listener, request, opening);
            var unused = connecting.whenComplete((session, failure) -> {
                if (failure == null) {
                    connection.opened(session);
                } else {
                    connection.neverOpened(opening.refusal(failure));
                }
            });
            return () -> opening.abort(connecting);
        } catch (IOException failure) {
            connection.neverOpened(failure);
            return () -> {};
        }
    }

    private void abort(CompletableFuture<Session> connecting) {
        var unused = begun.thenRun(() -> connecting.cancel(true));
    }

    @Override
    public void onHandshakeRequest(Request request) {
        request.onRequestBegin(sent -> begun.complete(null));
    }

    @Override
    public void onHandshakeResponse(Request request, Response response) {
        retryAfter = response.getHeaders().get(HttpHeader.RETRY_AFTER);
    }

    private Throwable refusal(Throwable failure) {
        return failure instanceof UpgradeException refused
                ? JettyRefusals.of(refused.getResponseStatusCode(), retryAfter, failure)
                : failure;
    }
}
