package io.github.closecall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A scheduler whose clock only moves when a test says so, and whose tasks run on the test's thread. */
final class ManualScheduler extends AbstractExecutorService implements ScheduledExecutorService {

    private final PriorityQueue<Task<?>> tasks = new PriorityQueue<>(
            Comparator.<Task<?>>comparingLong(task -> task.due).thenComparing(task -> task.number));
    private long nowMillis;
    private long submitted;
    private boolean shutDown;
    private boolean cancelsTooLate;

    /** Moves the clock and runs what becomes due, in order, each task at its own time. */
    void advance(Duration time) {
        long end = nowMillis + time.toMillis();
        for (Task<?> next = tasks.peek(); next != null && next.due <= end; next = tasks.peek()) {
            nowMillis = next.due;
            tasks.remove().run();
        }
        nowMillis = end;
    }

    /** From now on cancelling a task has no effect, as if it had begun to run just before. */
    void cancelTooLate() {
        cancelsTooLate = true;
    }

    /** The delays of the tasks that wait and are not cancelled, in milliseconds, ascending. */
    List<Long> waiting() {
        return tasks.stream()
                .filter(task -> !task.isCancelled())
                .map(task -> task.due - nowMillis)
                .sorted()
                .toList();
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return schedule(
                () -> {
                    command.run();
                    return true;
                },
                delay,
                unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        if (shutDown) {
            throw new RejectedExecutionException("shut down");
        }
        Task<V> task = new Task<>(callable, due(unit.toMillis(delay)), submitted++);
        tasks.add(task);
        return task;
    }

    private long due(long delayMillis) {
        return Math.min(nowMillis, Long.MAX_VALUE - delayMillis) + delayMillis;
    }

    @Override
    public void execute(Runnable command) {
        var unused = schedule(command, 0, TimeUnit.MILLISECONDS);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long first, long period, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long first, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void shutdown() {
        shutDown = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutDown = true;
        List<Runnable> never = new ArrayList<>(tasks);
        tasks.clear();
        return never;
    }

    @Override
    public boolean isShutdown() {
        return shutDown;
    }

    @Override
    public boolean isTerminated() {
        return shutDown && tasks.isEmpty();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return isTerminated();
    }

    private final class Task<V> extends FutureTask<V> implements ScheduledFuture<V> {

        private final long due;
        private final long number;

        private Task(Callable<V> callable, long due, long number) {
            super(callable);
            this.due = due;
            this.number = number;
        }

        @Override
        public boolean cancel(boolean interrupt) {
            return !cancelsTooLate && super.cancel(interrupt);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - nowMillis, TimeUnit.MILLISECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }
}
