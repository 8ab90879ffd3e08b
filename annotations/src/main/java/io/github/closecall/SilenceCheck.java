package io.github.closecall;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** Sends a ping twice within the limit of silence, and notices when nothing at all arrives between two of them. */
final class SilenceCheck {

    private static final GuardedLog LOG = new GuardedLog(Closes.class);

    private final Duration interval;
    private final Timers timers;
    private final CompletableFuture<@Nullable Void> gone;
    private final Runnable ping;
    private final Runnable silent;

    /**
     * To open is the first thing that arrives. No ping is sent at once: the JDK may lose an end right behind a pong.
     */
    private volatile boolean arrived = true;

    private volatile @Nullable Future<?> next;

    /**
     * Creates a check.
     *
     * @param gone ends the check when it completes
     */
    SilenceCheck(ConnectionLimits limits, CompletableFuture<@Nullable Void> gone, Runnable ping, Runnable silent) {
        this.interval = limits.silence().dividedBy(2);
        this.timers = limits.timers();
        this.gone = gone;
        this.ping = ping;
        this.silent = silent;
    }

    void arrived() {
        arrived = true;
    }

    void start() {
        schedule();
        var unused = gone.thenRun(this::cancel);
    }

    private void schedule() {
        next = timers.after(interval, this::check);
        if (gone.isDone()) {
            cancel();
        }
    }

    private void cancel() {
        Future<?> cancelled = next;
        if (cancelled != null) {
            cancelled.cancel(false);
        }
    }

    private void check() {
        if (arrived) {
            arrived = false;
            // First, because the ping may block.
            schedule();
            sendPing();
        } else {
            silent.run();
        }
    }

    private void sendPing() {
        try {
            ping.run();
        } catch (Throwable failure) {
            LOG.log(Level.FINE, () -> "a ping on a WebSocket connection failed", failure);
        }
    }
}
