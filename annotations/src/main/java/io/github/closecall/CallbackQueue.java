package io.github.closecall;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Calls the program's functions one at a time, in the order in which they were added, on the thread of the first caller
 * that finds the queue idle. A function may add others, which are called after it.
 */
final class CallbackQueue {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean draining;

    synchronized void add(Runnable callback) {
        waiting.add(callback);
    }

    /** Calls the waiting functions, unless another thread, or a caller further up the stack, is already doing so. */
    void drain() {
        for (Runnable next = first(); next != null; next = next()) {
            try {
                next.run();
            } catch (Throwable failure) {
                UncaughtExceptions.report(failure);
            }
        }
    }

    private synchronized @Nullable Runnable first() {
        return draining ? null : next();
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = waiting.poll();
        draining = next != null;
        return next;
    }
}
