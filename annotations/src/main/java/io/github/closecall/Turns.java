package io.github.closecall;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns that follow each other, each with one timer at most: whoever brings news of an earlier turn comes too late. Not
 * safe for use by several threads; the tasks of the timers run on the scheduler.
 */
final class Turns {

    private final ScheduledExecutorService scheduler;
    private long turn;
    private @Nullable Future<?> timer;

    Turns(ScheduledExecutorService scheduler) {
        this.scheduler = scheduler;
    }

    /** Begins the next turn and returns it; the timer of the last one is cancelled. */
    long next() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
        return ++turn;
    }

    boolean isCurrent(long candidate) {
        return candidate == turn;
    }

    /**
     * Starts the timer of the current turn.
     *
     * @param task given this turn, which may be over by then
     * @throws RejectedExecutionException if the scheduler takes no more tasks
     */
    void after(Duration delay, LongConsumer task) {
        long current = turn;
        timer = scheduler.schedule(() -> task.accept(current), delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}
