package io.github.closecall.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What one client does when its connection has ended, written down by those who do it. */
final class Journal {

    /**
     * Longer delays are shown, not waited for. The default after a lost connection is shorter, that for 1013 longer.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final List<String> calls = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final CountDownLatch refused = new CountDownLatch(1);
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    synchronized void called(String handler) {
        calls.add(handler);
    }

    synchronized void showed(String message) {
        messages.add(message);
    }

    void stopped() {
        outcome.complete(Outcome.STOPPED);
    }

    synchronized void scheduled(Duration delay) {
        attempts.add(new Attempt(delay, Attempt.Result.PENDING));
        if (delay.compareTo(PATIENCE) > 0) {
            outcome.complete(Outcome.WAITING);
        }
    }

    void refused() {
        attempted(Attempt.Result.REFUSED);
        refused.countDown();
    }

    void connected() {
        attempted(Attempt.Result.CONNECTED);
        outcome.complete(Outcome.CONNECTED);
    }

    private synchronized void attempted(Attempt.Result result) {
        int last = attempts.size() - 1;
        attempts.set(last, new Attempt(attempts.get(last).delay(), result));
    }

    /** Waits until a server that is down has turned the client away once. */
    void awaitRefusal(Deadline deadline) throws InterruptedException, TimeoutException {
        if (!refused.await(deadline.remainingNanos(), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException("The client did not try to connect again.");
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
                List.copyOf(calls), List.copyOf(log), List.copyOf(messages), List.copyOf(attempts), reached);
    }
}
