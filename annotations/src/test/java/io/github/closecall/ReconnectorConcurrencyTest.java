package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many threads at once. Nothing waits for time to pass; every wait ends after half a minute at the latest. */
class ReconnectorConcurrencyTest {

    private static final int THREADS = 4;
    private static final int CALLS_AFTER_CLOSE = 1_000;
    private static final int ATTEMPTS = 100;
    private static final CloseAction AT_ONCE = ReconnectorFixture.afterMillis(0, ReconnectPolicy.UNLIMITED);

    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(4);
    private final ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    private final ExecutorService network = Executors.newFixedThreadPool(2);
    private final CapturedLog log = CapturedLog.of(Reconnector.class.getName(), Level.OFF);

    private final AtomicInteger opening = new AtomicInteger();
    private final AtomicInteger openingAtOnce = new AtomicInteger();
    private final AtomicInteger connects = new AtomicInteger();
    private final Queue<Integer> discarded = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> opened = new ConcurrentLinkedQueue<>();

    private final Reconnector reconnector = new Reconnector(scheduler, this::connect, discarded::add);

    @BeforeEach
    void removeCancelledTimers() {
        scheduler.setRemoveOnCancelPolicy(true);
    }

    @AfterEach
    void shutDown() {
        reconnector.close();
        scheduler.shutdownNow();
        callers.shutdownNow();
        network.shutdownNow();
        log.close();
    }

    /** Every third opening fails; all complete on other threads. */
    private CompletableFuture<Integer> connect() {
        int number = connects.incrementAndGet();
        openingAtOnce.accumulateAndGet(opening.incrementAndGet(), Math::max);
        return CompletableFuture.supplyAsync(
                () -> {
                    opening.decrementAndGet();
                    if (number % 3 == 0) {
                        throw new IllegalStateException("refused");
                    }
                    opened.add(number);
                    return number;
                },
                network);
    }

    @Test
    void atMostOneAttemptIsUnderWay() throws Exception {
        reconnector.connect();
        run(random -> {
            while (connects.get() < ATTEMPTS && !Thread.currentThread().isInterrupted()) {
                reconnector.accept(AT_ONCE);
            }
        });
        assertEquals(1, openingAtOnce.get());
    }

    @Test
    void nothingGoesOnAfterCloseWhateverCameBefore() throws Exception {
        run(random -> {
            while (connects.get() < ATTEMPTS && !Thread.currentThread().isInterrupted()) {
                switch (random.nextInt(4)) {
                    case 0 -> reconnector.connect();
                    case 1 -> reconnector.accept(CloseAction.stop());
                    default -> reconnector.accept(AT_ONCE);
                }
            }
        });
        reconnector.close();
        assertTrue(scheduler.getQueue().isEmpty(), () -> scheduler.getQueue().toString());
        run(random -> {
            for (int call = 0; call < CALLS_AFTER_CLOSE; call++) {
                reconnector.connect();
                reconnector.accept(AT_ONCE);
            }
        });
        assertTrue(scheduler.getQueue().isEmpty(), () -> scheduler.getQueue().toString());
        scheduler.shutdown();
        assertTrue(scheduler.awaitTermination(30, TimeUnit.SECONDS));
        network.shutdown();
        assertTrue(network.awaitTermination(30, TimeUnit.SECONDS));
        assertTrue(opened.containsAll(discarded));
        assertEquals(discarded.size(), discarded.stream().distinct().count());
    }

    @Test
    void whatOpensAfterCloseIsDiscarded() throws Exception {
        CompletableFuture<Integer> pending = new CompletableFuture<>();
        CompletableFuture<Void> connecting = new CompletableFuture<>();
        Reconnector closing = new Reconnector(
                scheduler,
                () -> {
                    connecting.complete(null);
                    return pending;
                },
                discarded::add);
        closing.connect();
        connecting.get(30, TimeUnit.SECONDS);
        closing.close();
        pending.complete(5);
        // The stage may get its callback only now, and then the scheduler's thread runs it.
        scheduler.shutdown();
        assertTrue(scheduler.awaitTermination(30, TimeUnit.SECONDS));
        assertEquals(List.of(5), List.copyOf(discarded));
    }

    private void run(Calls calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<?>> ends = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            SplittableRandom random = new SplittableRandom(thread);
            ends.add(callers.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                calls.make(random);
                return null;
            }));
        }
        for (Future<?> end : ends) {
            end.get(30, TimeUnit.SECONDS);
        }
    }

    private interface Calls {
        void make(SplittableRandom random);
    }
}
