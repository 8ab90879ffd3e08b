package io.github.closecall.example;

import io.github.closecall.CloseAction;
import io.github.closecall.ReconnectPolicy;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Does what a {@link CloseAction} says: nothing, or connect again until it succeeds or the attempts are used up. */
final class Reconnection implements Consumer<CloseAction>, AutoCloseable {

    private final ScheduledExecutorService scheduler;
    private final Supplier<CompletableFuture<WebSocket>> connect;
    private final Journal journal;
    private @Nullable Future<?> pending;
    private boolean closed;

    Reconnection(ScheduledExecutorService scheduler, Supplier<CompletableFuture<WebSocket>> connect, Journal journal) {
        this.scheduler = scheduler;
        this.connect = connect;
        this.journal = journal;
    }

    @Override
    public void accept(CloseAction action) {
        action.reconnectPolicy().ifPresentOrElse(policy -> schedule(policy, 0), journal::stopped);
    }

    private synchronized void schedule(ReconnectPolicy policy, int attempt) {
        Optional<Duration> delay = policy.delay(attempt, RandomGenerator.getDefault());
        if (closed || delay.isEmpty()) {
            journal.stopped();
            return;
        }
        journal.scheduled(delay.get());
        pending = scheduler.schedule(() -> connect(policy, attempt), delay.get().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void connect(ReconnectPolicy policy, int attempt) {
        connect.get().thenRun(journal::connected).exceptionally(failure -> {
            journal.refused();
            schedule(policy, attempt + 1);
            return null;
        });
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (pending != null) {
            pending.cancel(false);
        }
    }
}
