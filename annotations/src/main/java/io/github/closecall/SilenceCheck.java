package io.github.closecall;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** Sends two pings within the silence limit, and detects that nothing at all arrives between two pings. */
final class SilenceCheck {

    private static final GuardedLog LOG = new GuardedLog(Closes.class);

    private final Duration interval;
    private final Timers timers;
    private final CompletableFuture<@Nullable Void> gone;
    private final Runnable ping;
    private final Runnable silent;

    /**
     * True at first, because opening counts as an arrival. No ping is sent at once, because the JDK may lose an end
     * that comes right after a pong.
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
            // Before the ping, which may block.
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
