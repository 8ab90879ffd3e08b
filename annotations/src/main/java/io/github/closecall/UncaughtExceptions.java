package io.github.closecall;

/**
 * Passes exceptions of the program's own callbacks to the uncaught exception handler of the thread. They must not reach
 * the WebSocket implementation, which may have resources to release.
 */
final class UncaughtExceptions {

    private UncaughtExceptions() {}

    static void report(Throwable failure) {
        Thread thread = Thread.currentThread();
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        } catch (Throwable again) {
            // The last-resort handler failed; there is nowhere left to report this.
        }
    }
}
