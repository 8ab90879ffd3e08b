package io.github.closecall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.logging.Level;

/** A reconnector on a hand-driven clock, with everything that it calls. A connection is known by its number. */
final class ReconnectorFixture implements AutoCloseable {

    final ManualScheduler scheduler = new ManualScheduler();
    final List<CompletableFuture<Integer>> openings = new ArrayList<>();
    final List<Integer> discarded = new ArrayList<>();
    final List<CloseAction> gaveUp = new ArrayList<>();
    final CapturedLog log = CapturedLog.of(Reconnector.class.getName(), Level.ALL);
    final Reconnector reconnector;

    Supplier<CompletionStage<Integer>> connect = CompletableFuture::new;

    ReconnectorFixture() {
        reconnector = new Reconnector(scheduler, this::open, discarded::add, gaveUp::add, FixedRandom.LONGEST);
    }

    private CompletionStage<Integer> open() {
        CompletionStage<Integer> opening = connect.get();
        openings.add(opening == null ? new CompletableFuture<>() : opening.toCompletableFuture());
        return opening;
    }

    /** The action of an application that connects again after a code by its default policy. */
    static CloseAction after(int code) {
        return CloseAction.reconnect(ReconnectPolicy.forCode(code));
    }

    /** An action that connects again after exactly this time. */
    static CloseAction afterMillis(long delay, int maxAttempts) {
        return CloseAction.reconnect(ReconnectPolicy.forCode(1006)
                .withMinDelayMillis(delay)
                .withFirstDelayMillis(delay)
                .withMaxDelayMillis(delay)
                .withMaxAttempts(maxAttempts));
    }

    void advanceMillis(long millis) {
        scheduler.advance(Duration.ofMillis(millis));
    }

    /** Lets the waiting attempt begin, whenever that is. */
    void attempt() {
        advanceMillis(scheduler.waiting().get(0));
    }

    /** Completes the newest opening. */
    void opened() {
        openings.get(openings.size() - 1).complete(openings.size());
    }

    /** Fails the newest opening. */
    void refused() {
        openings.get(openings.size() - 1).completeExceptionally(new java.net.ConnectException("refused"));
    }

    @Override
    public void close() {
        log.close();
    }
}
