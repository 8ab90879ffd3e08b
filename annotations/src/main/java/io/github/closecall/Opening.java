package io.github.closecall;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** The future of a connection that is being opened. Cancelling it ends the attempt silently. */
final class Opening<S> extends CompletableFuture<S> {

    private final Connection<S> connection;

    /**
     * Complete when the attempt is over; true if the library does not know yet. It lets go of whatever waits for it.
     */
    private final CompletableFuture<Boolean> over = new CompletableFuture<>();

    Opening(Connection<S> connection) {
        this.connection = connection;
    }

    void limitedBy(Future<?> timer) {
        var unused = over.thenRun(() -> timer.cancel(false));
    }

    void abortedBy(Runnable abort) {
        var unused = over.thenAccept(toAbort -> {
            if (toAbort) {
                abort.run();
            }
        });
    }

    /** The attempt has succeeded, or the library has failed it. */
    void settle() {
        over.complete(false);
    }

    /** This side gives the attempt up. */
    void abort() {
        over.complete(true);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (connection.cancelOpening()) {
            super.cancel(mayInterruptIfRunning);
        }
        return isCancelled();
    }
}
