package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.Connection;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Finds out how one WebFlux connection ended.
 *
 * <p>The status that a session reports is the peer's, or the one that WebFlux sent because the handler is done or the
 * connection failed; in that case, the end of the handler or an error of {@code receive()} comes first. If there is no
 * status, or one that stands for none, the signal that explains it follows.
 */
final class WebFluxEnd {

    /** How long to wait for an explanation, which usually follows at once, on the same thread. */
    private static final Duration EXPLANATION_LIMIT = Duration.ofSeconds(1);

    private final Connection<WebSocketSession> connection;
    private final WatchedSession session;
    private final Sinks.Empty<Void> handled = Sinks.empty();
    private volatile boolean completed;
    private volatile @Nullable Throwable handlerFailure;

    WebFluxEnd(Connection<WebSocketSession> connection, WebSocketSession session) {
        this.connection = connection;
        this.session = new WatchedSession(session, connection);
    }

    WatchedSession session() {
        return session;
    }

    /** Runs a handler for the session, and watches it. */
    Mono<Void> handle(WebSocketHandler handler) {
        return Mono.defer(() -> handler.handle(session))
                .doFirst(this::awaitStatus)
                .doOnSuccess(nothing -> completed = true)
                .onErrorResume(this::closeAfter)
                .doOnTerminate(handled::tryEmitEmpty);
    }

    /** Closes the connection: on Reactor Netty, it would otherwise stay open after a client's handler fails. */
    private Mono<Void> closeAfter(Throwable failure) {
        handlerFailure = failure;
        handled.tryEmitEmpty();
        return session.delegate()
                .close(CloseStatus.SERVER_ERROR)
                .onErrorComplete()
                .then(Mono.error(failure));
    }

    private void awaitStatus() {
        session.closeStatus()
                .singleOptional()
                .flatMap(status -> explained(status).thenReturn(status))
                .subscribe(
                        status -> ended(status.orElse(null)),
                        illegal -> connection.failed(session, CloseCodes.PROTOCOL_ERROR, "", illegal));
    }

    private Mono<Void> explained(Optional<CloseStatus> status) {
        if (status.isPresent() && status.get().getCode() != CloseCodes.ABNORMAL_CLOSURE) {
            return Mono.empty();
        }
        Mono<Void> explanation =
                status.isPresent() ? handled.asMono() : Mono.firstWithSignal(session.received(), handled.asMono());
        return explanation.timeout(EXPLANATION_LIMIT, Mono.empty());
    }

    private void ended(@Nullable CloseStatus status) {
        CloseStatus own = session.ownClose();
        Throwable error = connection.error();
        Throwable failure = handlerFailure;
        if (own != null) {
            connection.failed(session, own.getCode(), own.getReason(), error);
        } else if (error != null) {
            NettyFailures.lost(connection, session);
        } else if (failure != null) {
            connection.ended(session, new CloseEvent(CloseCodes.ABNORMAL_CLOSURE, "", Origin.LOCAL, failure));
        } else if (status == null) {
            connection.lost(session, null);
        } else if (completed || session.isCancelled()) {
            // Reactor Netty reports its own Close frame without a code as 1006.
            int code = status.getCode() == CloseCodes.ABNORMAL_CLOSURE ? CloseCodes.NO_STATUS_RCVD : status.getCode();
            connection.failed(session, code, reason(status), null);
        } else if (status.getCode() == CloseCodes.ABNORMAL_CLOSURE) {
            connection.lost(session, null);
        } else {
            connection.received(session, status.getCode(), reason(status));
        }
    }

    /** Returns the reason; for codes that are never sent, WebFlux puts its own text in its place. */
    private static @Nullable String reason(CloseStatus status) {
        return CloseCodes.isSendable(status.getCode()) ? status.getReason() : null;
    }
}
