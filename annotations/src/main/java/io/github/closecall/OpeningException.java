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
 * A connection did not open. It carries how it ended through whatever stages the program adds, so that nobody asks the
 * handlers twice.
 */
final class OpeningException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Runnable dispatch;
    private final transient CompletableFuture<End> end = new CompletableFuture<>();
    private final AtomicBoolean reported = new AtomicBoolean();
    private volatile boolean silenced;

    OpeningException(CloseEvent event, Function<? super CloseEvent, End> dispatch) {
        super("the connection did not open: " + event, event.cause());
        this.dispatch = () -> end.complete(dispatch.apply(event));
    }

    /** Returns what a stage failed with if that was a connection that did not open. */
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

    /** Nobody wants to hear of it, so far. */
    void silence() {
        silenced = true;
    }

    /** Dispatches the event unless that has been done, and then calls a function with the end. */
    void whenReported(Consumer<? super End> listener) {
        report();
        var unused = end.thenAccept(listener);
    }
}
