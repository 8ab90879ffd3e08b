package io.github.closecall;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a {@link Reconnector} to open a connection and make it ready. It reports its outcome once, and never
 * after it was cancelled. It reports a failure only after dispatching it as exactly one event.
 */
final class Attempt<S> {

    /** Receives the outcome. */
    interface Outcome<S> {

        void ready(Attempt<S> attempt, OpenedConnection<S> held);

        void failed(Attempt<S> attempt, DispatchedEnd end);
    }

    private final Closes<? super S> closes;
    private final Supplier<? extends CompletionStage<? extends S>> open;
    private final Function<? super S, ? extends CompletionStage<?>> ready;
    private final Outcome<S> outcome;

    /** Complete when the attempt has an outcome, or was cancelled. */
    private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();

    private final OpenCall call;
    private volatile @Nullable OpenedConnection<S> held;

    Attempt(
            Closes<? super S> closes,
            Supplier<? extends CompletionStage<? extends S>> open,
            Function<? super S, ? extends CompletionStage<?>> ready,
            Outcome<S> outcome) {
        this.closes = closes;
        this.open = open;
        this.ready = ready;
        this.outcome = outcome;
        this.call = new OpenCall(closes);
    }

    /**
     * Starts the attempt on a separate thread, which the program's functions may block. The time limit starts now; a
     * connection that has opened within it has its own time to become ready.
     */
    void start(Timers timers) {
        Duration limit = closes.limits().attempt();
        limit(limit, () -> {
            if (held == null) {
                failed(new TimeoutException("not open after " + limit));
            }
        });
        var unused = timers.after(Duration.ZERO, this::open);
    }

    private void open() {
        if (over.isDone()) {
            return;
        }
        try {
            call.make(open).whenComplete((session, failure) -> {
                if (failure != null) {
                    failed(failure);
                } else {
                    opened(session);
                }
            });
        } catch (Throwable failure) {
            failed(failure);
        }
    }

    private void failed(Throwable failure) {
        if (over.complete(null)) {
            call.giveUp();
            OpeningException opening = OpeningException.of(failure).orElse(null);
            if (opening == null) {
                outcome.failed(this, closes.dispatchFailure(failure));
            } else {
                opening.whenReported(end -> outcome.failed(this, end));
            }
        }
    }

    private void opened(@Nullable S session) {
        if (session == null) {
            failed(new NullPointerException("the stage of the open function completed with null"));
            return;
        }
        OpenedConnection<S> opened = OpenedConnection.of(closes, session);
        held = opened;
        if (over.isDone()) {
            closes.discard(session);
            return;
        }
        opened.connection().whenEnded(this::ended);
        makeReady(opened);
    }

    private void makeReady(OpenedConnection<S> opened) {
        Duration limit = closes.limits().opening();
        limit(limit, () -> notReady(opened, new TimeoutException("not ready after " + limit)));
        try {
            Objects.requireNonNull(ready.apply(opened.session()), "the ready function returned null")
                    .whenComplete((done, failure) -> {
                        if (failure != null) {
                            notReady(opened, failure);
                        } else if (over.complete(null)) {
                            outcome.ready(this, opened);
                        }
                    });
        } catch (Throwable failure) {
            notReady(opened, failure);
        }
    }

    /** Ends the connection because of the failure; {@link #ended} then reports the outcome. */
    private void notReady(OpenedConnection<S> opened, Throwable failure) {
        if (over.isDone()) {
            return;
        }
        closes.end(opened.session(), CloseEvent.failure(failure));
        if (opened.connection().isDiscarded()) {
            failed(failure);
        }
    }

    private void ended(DispatchedEnd end) {
        if (over.complete(null)) {
            outcome.failed(this, end);
        }
    }

    /** Gives up the attempt, and discards whatever it has opened or opens later. */
    void cancel() {
        if (over.complete(null)) {
            call.giveUp();
            OpenedConnection<S> opened = held;
            if (opened != null) {
                closes.discard(opened.session());
            }
        }
    }

    private void limit(Duration limit, Runnable task) {
        Future<?> timer = closes.limits().timers().after(limit, task);
        var unused = over.thenRun(() -> timer.cancel(false));
    }
}
