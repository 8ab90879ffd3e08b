package io.github.closecall;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Calls functions of the program one after the other, in the order in which they were added, on the thread of whichever
 * caller finds none being called. A function may add others, which come after it.
 */
final class CallbackQueue {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean draining;

    synchronized void add(Runnable callback) {
        waiting.add(callback);
    }

    /** Calls what waits, unless another thread, or a caller further up, is at it. */
    void drain() {
        for (Runnable next = first(); next != null; next = next()) {
            try {
                next.run();
            } catch (Throwable failure) {
                Uncaught.report(failure);
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
