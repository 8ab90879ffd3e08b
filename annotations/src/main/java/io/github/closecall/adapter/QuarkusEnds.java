package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.Connection;
import io.quarkus.websockets.next.CloseReason;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/**
 * Finds out how Quarkus connections ended. Quarkus calls back in any order, possibly on several threads, so this class
 * waits for the callback that explains a lost connection.
 */
final class QuarkusEnds<S> {

    /** How long to wait for the callback that says why a connection was lost. */
    private static final Duration EXPLANATION_LIMIT = Duration.ofMillis(250);

    /** How long to wait after the callback that Quarkus calls last: another may still be running on another thread. */
    private static final Duration LAST_EXPLANATION_LIMIT = Duration.ofMillis(50);

    private final BiFunction<Duration, Runnable, Future<?>> timer;

    /** @param timer runs a task after a delay */
    QuarkusEnds(BiFunction<Duration, Runnable, Future<?>> timer) {
        this.timer = timer;
    }

    void closed(Connection<S> connection, S session, CloseReason reason) {
        if (isLoss(reason)) {
            lost(connection, session, EXPLANATION_LIMIT);
        } else {
            connection.received(session, reason.getCode(), reason.getMessage());
        }
    }

    /** A Close frame without a code is reported as 1000. */
    private static boolean isLoss(CloseReason reason) {
        return switch (reason.getCode()) {
            case CloseCodes.NO_STATUS_RCVD, CloseCodes.ABNORMAL_CLOSURE -> true;
            // Compares identity: a BasicWebSocketConnector uses this constant for "no reason", but a new object for a
            // received 1011.
            default -> reason == CloseReason.INTERNAL_SERVER_ERROR;
        };
    }

    /** An exception of the endpoint's own methods does not end the connection. */
    void failed(Connection<S> connection, S session, Throwable error) {
        if (error instanceof HttpClosedException) {
            lost(connection, session, LAST_EXPLANATION_LIMIT);
        } else if (error instanceof IOException
                || NettyFailures.closeCode(error).isPresent()) {
            connection.noteError(error);
        }
    }

    /** Reports a lost connection, once its cause has been reported or the limit is over. */
    private void lost(Connection<S> connection, S session, Duration limit) {
        if (connection.error() == null) {
            Future<?> unused = timer.apply(limit, () -> NettyFailures.lost(connection, session));
        } else {
            NettyFailures.lost(connection, session);
        }
    }
}
