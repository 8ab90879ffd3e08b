package io.github.closecall;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The way to the peer of one connection, from this side's Close frame until the library has ended it or it has been
 * cut. Nothing that waits for the end is kept when it has come.
 */
final class Link<S> {

    private final Closes<S> closes;
    private final AtomicReference<@Nullable SilenceCheck> silence = new AtomicReference<>();

    /** Complete when the library has reported the end, or the connection has been cut. */
    private final CompletableFuture<@Nullable Void> gone = new CompletableFuture<>();

    Link(Closes<S> closes) {
        this.closes = closes;
    }

    /** The library has ended it. */
    void over() {
        gone.complete(null);
    }

    /** Ends it without waiting for anything. */
    void cut(S session) {
        if (gone.complete(null)) {
            closes.cut(session);
        }
    }

    /** Does something if it is still there when the closing limit is over. */
    void afterClosingLimit(Runnable task) {
        Future<?> timer = closes.limits().timers().after(closes.limits().closing(), task);
        var unused = gone.thenRun(() -> timer.cancel(false));
    }

    /** Sends pings until it is gone, or until nothing arrives any more. */
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
