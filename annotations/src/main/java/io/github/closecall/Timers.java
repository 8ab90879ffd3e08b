package io.github.closecall;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs tasks later, each on a thread that it may block: a slow close handler must not delay the limits of other
 * connections. All threads are daemons and end when they are idle.
 *
 * <p>Each task has the context class loader of the thread that asked for it. Threads are shared, and the one that
 * happens to create a thread may belong to a web application that is stopped later.
 */
final class Timers {

    private static final int IDLE_SECONDS = 5;

    private final ScheduledExecutorService clock;
    private final Executor threads;

    Timers() {
        this(daemonClock("closecall-clock"), daemonThreads("closecall-task"));
    }

    Timers(ScheduledExecutorService clock, Executor threads) {
        this.clock = clock;
        this.threads = threads;
    }

    /** Returns timers with another clock and the same threads. */
    Timers withClock(ScheduledExecutorService other) {
        return new Timers(other, threads);
    }

    private static Executor daemonThreads(String name) {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons(name));
    }

    /** Returns a scheduler with one daemon thread, which exists only while a task is waiting. */
    static ScheduledThreadPoolExecutor daemonClock(String name) {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, daemons(name));
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        return clock;
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.setContextClassLoader(Timers.class.getClassLoader());
            return thread;
        };
    }

    /** Runs a task on a separate thread after a delay of any length. */
    Future<?> after(Duration delay, Runnable task) {
        Runnable inContext = inContextOfCaller(task);
        return clock.schedule(() -> threads.execute(inContext), millis(delay), TimeUnit.MILLISECONDS);
    }

    /** Runs tasks on threads that they may block. */
    Executor threads() {
        return task -> threads.execute(inContextOfCaller(task));
    }

    private static Runnable inContextOfCaller(Runnable task) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return () -> {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(context);
            try {
                task.run();
            } finally {
                thread.setContextClassLoader(before);
            }
        };
    }

    /** A delay in milliseconds, rounded up; if it does not fit into a long, the longest possible. */
    static long millis(Duration delay) {
        try {
            return delay.plusNanos(999_999).toMillis();
        } catch (ArithmeticException tooLong) {
            return Long.MAX_VALUE;
        }
    }
}
