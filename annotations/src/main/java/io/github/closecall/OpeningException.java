package io.github.closecall;

import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Signals that a connection did not open. It carries the end through whatever stages the program adds, so that the
 * handlers are called only once.
 */
final class OpeningException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Runnable dispatch;
    private final transient CompletableFuture<DispatchedEnd> end = new CompletableFuture<>();
    private final AtomicBoolean reported = new AtomicBoolean();
    private volatile boolean silenced;

    OpeningException(CloseEvent event, Function<? super CloseEvent, DispatchedEnd> dispatch) {
        super("the connection did not open: " + event, event.cause());
        this.dispatch = () -> end.complete(dispatch.apply(event));
    }

    /** Returns the failure of a stage, if it was that a connection did not open. */
    static Optional<OpeningException> of(@Nullable Throwable failure) {
        return Causes.of(failure)
                .filter(OpeningException.class::isInstance)
                .map(OpeningException.class::cast)
                .findFirst();
    }

    /** Dispatches the event, once. */
    void report() {
        if (reported.compareAndSet(false, true)) {
            dispatch.run();
        }
    }

    void reportUnlessSilenced() {
        if (!silenced) {
            report();
        }
    }

    /** Makes {@link #reportUnlessSilenced} do nothing. */
    void silence() {
        silenced = true;
    }

    /** Dispatches the event unless it has been dispatched, and then calls a function with the end. */
    void whenReported(Consumer<? super DispatchedEnd> listener) {
        report();
        var unused = end.thenAccept(listener);
    }
}
