package io.github.closecall;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call of the open function of a {@link Reconnector}, with all that it opens: given up, it is silent. */
final class OpenCall {

    /** The call that this thread is in. */
    private static final ThreadLocal<@Nullable OpenCall> CURRENT = new ThreadLocal<>();

    private final Closes<?> closes;
    private final CompletableFuture<@Nullable Void> givenUp = new CompletableFuture<>();

    OpenCall(Closes<?> closes) {
        this.closes = closes;
    }

    /** Calls the open function. */
    <T extends CompletionStage<?>> T make(Supplier<T> open) {
        CURRENT.set(this);
        try {
            T stage = Objects.requireNonNull(open.get(), "the open function returned null");
            if (stage instanceof Opening<?> opening) {
                include(opening);
            }
            var unused = givenUp.thenRun(() -> closes.unwanted().add(stage));
            return stage;
        } finally {
            CURRENT.remove();
        }
    }

    /** Makes an opening part of the call that this thread is in, whatever stages the program makes of it. */
    static void begins(Closes<?> closes, Opening<?> opening) {
        OpenCall call = CURRENT.get();
        if (call != null && call.closes == closes) {
            call.include(opening);
        }
    }

    private void include(Opening<?> opening) {
        var unused = givenUp.thenRun(() -> opening.cancel(false));
    }

    /** Cancels what it opens on its thread, and has what its stage opens elsewhere fail silently. */
    void giveUp() {
        givenUp.complete(null);
    }
}
