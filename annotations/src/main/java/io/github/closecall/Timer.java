package io.github.closecall;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A task to run once, later. It may be cancelled before it is started. */
final class Timer {

    private final CompletableFuture<@Nullable Void> cancelled = new CompletableFuture<>();

    void start(Timers timers, Duration delay, Runnable task) {
        Future<?> scheduled = timers.after(delay, task);
        var unused = cancelled.thenRun(() -> scheduled.cancel(false));
    }

    void cancel() {
        cancelled.complete(null);
    }
}
