package io.github.closecall;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** The future of a connection that is being opened. Cancelling it ends the attempt silently. */
final class Opening<S> extends CompletableFuture<S> {

    private final Connection<S> connection;

    /**
     * Completes when the attempt is over, with true if the library must be made to give up; then releases its
     * dependents.
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

    /** Signals that the attempt has succeeded, or that the library has reported its failure. */
    void settle() {
        over.complete(false);
    }

    /** Signals that this side gives up the attempt. */
    void abort() {
        over.complete(true);
    }

    /** Gives up the attempt, and discards the connection if it has opened. */
    void giveUp() {
        if (!cancel(false)) {
            var unused = thenAccept(connection::discard);
        }
    }

    /** Completes the future on behalf of the connection. If the program completes it, the attempt is cancelled. */
    void succeed(S session) {
        super.complete(session);
    }

    /** Fails the future on behalf of the connection. */
    void fail(OpeningException failure) {
        super.completeExceptionally(failure);
    }

    @Override
    public boolean complete(S session) {
        return connection.cancelOpening() && super.complete(session);
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        return connection.cancelOpening() && super.completeExceptionally(failure);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (connection.cancelOpening()) {
            super.cancel(mayInterruptIfRunning);
        }
        return isCancelled();
    }
}
