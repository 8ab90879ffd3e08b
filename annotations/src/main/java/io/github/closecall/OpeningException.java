package io.github.closecall;

import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection did not open, and that has been dispatched. It carries how it ended through whatever stages the program
 * adds, so that nobody asks the handlers twice.
 */
final class OpeningException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient End end;

    OpeningException(End end) {
        super("the connection did not open: " + end.event(), end.event().cause());
        this.end = end;
    }

    /** Returns how the connection ended that a stage failed with. */
    static Optional<End> end(@Nullable Throwable failure) {
        return Causes.of(failure)
                .filter(OpeningException.class::isInstance)
                .map(cause -> ((OpeningException) cause).end)
                .findFirst();
    }
}
