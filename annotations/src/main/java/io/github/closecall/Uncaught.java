package io.github.closecall;

/**
 * Where exceptions of the program's own callbacks go: to the uncaught exception handler of the thread, like any that
 * nobody catches. They must not reach the WebSocket implementation, which may have resources to release.
 */
final class Uncaught {

    private Uncaught() {}

    static void report(Throwable failure) {
        Thread thread = Thread.currentThread();
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        } catch (Throwable again) {
            // The handler of last resort failed: nobody is left to tell.
        }
    }
}
