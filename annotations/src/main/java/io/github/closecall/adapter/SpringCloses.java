package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;

/**
 * One close event per connection of Spring's {@link WebSocketHandler}, client and server.
 *
 * <pre>{@code
 * SpringCloses closes = SpringCloses.of(dispatcher, reconnector);
 * closes.connecting(client.execute(closes.handler(handler), "ws://example.org/chat"));
 * closes.close(session, 1000, "bye");
 * }</pre>
 *
 * <p>A server registers {@code closes.handler(handler)}. The handler gets everything but {@code afterConnectionClosed};
 * {@code handleTransportError} does not mean the end.
 *
 * <p>Spring reports what the container below it reports: what {@link JakartaCloses} says about Tomcat, Tyrus and
 * Undertow holds here, too.
 */
public final class SpringCloses {

    private final Connections<WebSocketSession> connections;

    private SpringCloses(Connections<WebSocketSession> connections) {
        this.connections = connections;
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param next gets what the dispatcher answers, for example a reconnector
     * @return the adapter
     */
    public static SpringCloses of(
            CloseDispatcher<? super WebSocketSession> dispatcher, Consumer<? super CloseAction> next) {
        return new SpringCloses(new Connections<>(dispatcher, next));
    }

    /**
     * Wraps a handler.
     *
     * @param handler the application's handler
     * @return the handler to register, or to open connections with
     */
    public WebSocketHandler handler(WebSocketHandler handler) {
        return new Watched(handler);
    }

    /**
     * Watches a connection being opened, so that a failure is reported.
     *
     * @param opening what {@code execute} returned
     * @return a future that completes as {@code opening}, after a failure has been dispatched
     */
    public CompletableFuture<WebSocketSession> connecting(CompletableFuture<WebSocketSession> opening) {
        return opening.whenComplete((session, failure) -> {
            if (failure != null) {
                connections.begin().neverOpened(failure);
            }
        });
    }

    /**
     * Closes a connection with {@link WebSocketSession#close(CloseStatus)}.
     *
     * @param session the session, decorated or not
     * @param code the close code
     * @param reason the close reason, null for none
     * @throws IOException if the container cannot close the connection
     * @throws IllegalArgumentException if the protocol, or Spring, does not let an endpoint send {@code code}
     */
    public void close(WebSocketSession session, int code, @Nullable String reason) throws IOException {
        ConnectionEnd<WebSocketSession> end = connections.of(WebSocketSessionDecorator.unwrap(session));
        CloseEvent own = ConnectionEnd.own(code, reason);
        if (end.closing(own)) {
            try {
                session.close(new CloseStatus(code, own.reason()));
            } catch (IOException | RuntimeException refusal) {
                end.withdraw(own);
                throw refusal;
            }
        }
    }

    /** The application's handler, without the callback that reports the end. */
    private final class Watched extends WebSocketHandlerDecorator {

        Watched(WebSocketHandler handler) {
            super(handler);
        }

        @Override
        public void afterConnectionEstablished(WebSocketSession session) throws Exception {
            try {
                super.afterConnectionEstablished(session);
            } catch (Exception failure) {
                end(session).noteError(failure);
                throw failure;
            }
        }

        @Override
        public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) throws Exception {
            try {
                super.handleMessage(session, message);
            } catch (Exception failure) {
                end(session).noteError(failure);
                throw failure;
            }
        }

        @Override
        public void handleTransportError(WebSocketSession session, Throwable error) throws Exception {
            ContainerSignals.error(end(session), container(session), error);
            super.handleTransportError(session, error);
        }

        @Override
        public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
            ConnectionEnd<WebSocketSession> end = end(session);
            Throwable error = end.error();
            if (status.getCode() == CloseCodes.INTERNAL_ERROR && error != null) {
                // What Spring closes with when the handler throws; it tells nobody why.
                end.failed(session, CloseCodes.INTERNAL_ERROR, status.getReason(), error);
            } else {
                ContainerSignals.closed(end, session, container(session), status.getCode(), status.getReason());
            }
        }

        private ConnectionEnd<WebSocketSession> end(WebSocketSession session) {
            return connections.of(WebSocketSessionDecorator.unwrap(session));
        }

        private static Object container(WebSocketSession session) {
            return session instanceof NativeWebSocketSession wrapping ? wrapping.getNativeSession() : session;
        }
    }
}
