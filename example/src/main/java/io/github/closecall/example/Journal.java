package io.github.closecall.example;

import io.github.closecall.CloseAction;
import io.github.closecall.ReconnectPolicy;
import io.github.closecall.Reconnector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What one client does, above all when its connection has ended, written down by those who do it. */
final class Journal {

    /**
     * Longer delays are shown, not waited for. The default after a lost connection is shorter, that for 1013 longer.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final List<String> calls = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    /** The first is that to open the first connection. */
    private final List<Attempt> attempts = new ArrayList<>();
    /** That of the next attempt. */
    private Duration delay = Duration.ZERO;

    /** That of the first closure. */
    private @Nullable ReconnectPolicy policy;

    private final CountDownLatch opened = new CountDownLatch(1);
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    synchronized void called(String handler) {
        calls.add(handler);
    }

    synchronized void decided(CloseAction action) {
        action.reconnectPolicy().ifPresentOrElse(this::follows, () -> outcome.complete(Outcome.STOPPED));
    }

    private void follows(ReconnectPolicy followed) {
        if (policy == null) {
            policy = followed;
        }
        if (followed.minDelayMillis() > PATIENCE.toMillis()) {
            outcome.complete(Outcome.WAITING);
        }
    }

    synchronized void shown(String message) {
        messages.add(message);
    }

    synchronized void entered(Reconnector.State state) {
        switch (state.phase()) {
            case CONNECTING -> attempts.add(new Attempt(delay, Attempt.Result.UNDER_WAY));
            case OPEN -> opened();
            case WAITING -> waiting(state);
            default -> {
                // The answers of the dispatcher say it.
            }
        }
    }

    private void opened() {
        attempted(Attempt.Result.CONNECTED);
        opened.countDown();
        if (attempts.size() > 1) {
            outcome.complete(Outcome.CONNECTED);
        }
    }

    private void waiting(Reconnector.State state) {
        Attempt last = attempts.get(attempts.size() - 1);
        if (last.result() == Attempt.Result.UNDER_WAY) {
            attempted(Attempt.Result.REFUSED);
        }
        delay = Objects.requireNonNull(state.delay());
    }

    private void attempted(Attempt.Result result) {
        int last = attempts.size() - 1;
        attempts.set(last, new Attempt(attempts.get(last).delay(), result));
    }

    /** Waits until the client has a connection. */
    void awaitOpening(Deadline deadline) throws InterruptedException, TimeoutException {
        if (!opened.await(deadline.remainingNanos(), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException("The client did not connect.");
        }
    }

    Outcome awaitOutcome(Deadline deadline) throws InterruptedException, ExecutionException {
        try {
            return outcome.get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Outcome.NOTHING;
        }
    }

    /** Returns what was written so far. */
    synchronized Observation observation(List<String> log, Outcome reached) {
        return new Observation(
                List.copyOf(calls),
                List.copyOf(log),
                List.copyOf(messages),
                policy,
                attempts.stream().skip(1).toList(),
                reached);
    }
}
