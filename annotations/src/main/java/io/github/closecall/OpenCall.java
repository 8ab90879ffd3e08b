package io.github.closecall;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call of a {@link Reconnector}'s open function and everything it opens. Once given up, it dispatches no events. */
final class OpenCall {

    /** The call that the current thread is making. */
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
            var unused = givenUp.thenRun(() -> closes.abandonedStages().add(stage));
            return stage;
        } finally {
            CURRENT.remove();
        }
    }

    /** Adds an opening to the current thread's call, whatever stages the program derives from it. */
    static void begins(Closes<?> closes, Opening<?> opening) {
        OpenCall call = CURRENT.get();
        if (call != null && call.closes == closes) {
            call.include(opening);
        }
    }

    private void include(Opening<?> opening) {
        var unused = givenUp.thenRun(opening::giveUp);
    }

    /**
     * Cancels what the call opens on its thread, discards what has opened, and silences failures of what its stage
     * opens elsewhere.
     */
    void giveUp() {
        givenUp.complete(null);
    }
}
