package io.github.closecall.example;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread that runs tasks after a delay, and knows which delay was asked for the one that runs. */
final class ObservedScheduler extends ScheduledThreadPoolExecutor {

    /** Only the one thread uses it. */
    private Duration delay = Duration.ZERO;

    ObservedScheduler() {
        super(1);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long asked, TimeUnit unit) {
        return super.schedule(
                () -> {
                    delay = Duration.of(asked, unit.toChronoUnit());
                    task.run();
                },
                asked,
                unit);
    }

    /** The delay of the task that calls this. */
    Duration delayOfRunningTask() {
        return delay;
    }
}
