package io.github.closecall;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The link to the peer of one connection, until the library reports its end or this side cuts it. Then it releases
 * everything that waits for the end.
 */
final class PeerLink<S> {

    private final Closes<S> closes;
    private final AtomicReference<@Nullable SilenceCheck> silence = new AtomicReference<>();

    /** Completes when the library has reported the end, or the connection has been cut. */
    private final CompletableFuture<@Nullable Void> gone = new CompletableFuture<>();

    PeerLink(Closes<S> closes) {
        this.closes = closes;
    }

    /** Signals that the library has reported the end. */
    void over() {
        gone.complete(null);
    }

    /** Cuts it without waiting for anything. */
    void cut(S session) {
        if (gone.complete(null)) {
            closes.cut(session);
        }
    }

    /** Runs a task if the link still exists after the closing limit. */
    void afterClosingLimit(Runnable task) {
        Future<?> timer = closes.limits().timers().after(closes.limits().closing(), task);
        var unused = gone.thenRun(() -> timer.cancel(false));
    }

    /** Sends pings until the link is gone or the peer falls silent. */
    void watchSilence(Runnable ping, Runnable silent) {
        SilenceCheck check = new SilenceCheck(closes.limits(), gone, ping, silent);
        silence.set(check);
        var unused = gone.thenRun(() -> silence.set(null));
        check.start();
    }

    void arrived() {
        SilenceCheck check = silence.get();
        if (check != null) {
            check.arrived();
        }
    }
}
