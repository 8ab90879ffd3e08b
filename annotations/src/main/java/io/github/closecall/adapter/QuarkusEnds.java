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
 * Finds out how connections of Quarkus ended. Quarkus calls back in any order, and may do so on several threads: what
 * explains a lost connection is waited for.
 */
final class QuarkusEnds<S> {

    /** For how long the callbacks are waited for that say why a connection is lost: they are on their way. */
    private static final Duration EXPLANATION_LIMIT = Duration.ofMillis(250);

    /** The same after the one that Quarkus calls last: another may still be on its way on another thread. */
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
            // The very object stands for no reason in a BasicWebSocketConnector; a received 1011 is another one.
            default -> reason == CloseReason.INTERNAL_SERVER_ERROR;
        };
    }

    /** An exception of the endpoint's own methods is no end. */
    void failed(Connection<S> connection, S session, Throwable error) {
        if (error instanceof HttpClosedException) {
            lost(connection, session, LAST_EXPLANATION_LIMIT);
        } else if (error instanceof IOException
                || NettyFailures.closeCode(error).isPresent()) {
            connection.noteError(error);
        }
    }

    /** What a connection was lost for may have been reported, or is about to be. */
    private void lost(Connection<S> connection, S session, Duration limit) {
        if (connection.error() == null) {
            Future<?> unused = timer.apply(limit, () -> NettyFailures.lost(connection, session));
        } else {
            NettyFailures.lost(connection, session);
        }
    }
}
