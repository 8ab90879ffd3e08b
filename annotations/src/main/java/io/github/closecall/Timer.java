package io.github.closecall;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A task to run once, later. It may be cancelled before it is started. */
final class Timer {

    private final CompletableFuture<@Nullable Void> cancelled = new CompletableFuture<>();

    void start(ScheduledExecutorService scheduler, Duration delay, Runnable task) {
        Future<?> scheduled = scheduler.schedule(task, Timers.millis(delay), TimeUnit.MILLISECONDS);
        var unused = cancelled.thenRun(() -> scheduled.cancel(false));
    }

    void cancel() {
        cancelled.complete(null);
    }
}
