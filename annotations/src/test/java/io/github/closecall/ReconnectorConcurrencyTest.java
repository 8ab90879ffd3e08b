package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.FakeLibrary.Session;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Program and library at once, on many threads. Every wait ends after half a minute at the latest. */
class ReconnectorConcurrencyTest {

    private static final int THREADS = 4;
    private static final int CONNECTIONS = 200;
    private static final int STEPS = 1_000;
    private static final ReconnectPolicy AT_ONCE =
            ReconnectPolicy.forCode(1006).withFirstDelayMillis(1).withMultiplier(1);

    private final ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    private final ExecutorService network = Executors.newFixedThreadPool(2);
    private final Map<Session, AtomicInteger> events = new ConcurrentHashMap<>();
    private final AtomicInteger opening = new AtomicInteger();
    private final AtomicInteger openingAtOnce = new AtomicInteger();
    private final FakeLibrary library = new FakeLibrary(this::dispatch, ConnectionLimits.defaults());
    private final Reconnector<Session> reconnector = Reconnector.of(library, this::open);

    private CloseAction dispatch(@Nullable Session session, CloseEvent event) {
        if (session != null) {
            events.computeIfAbsent(session, first -> new AtomicInteger()).incrementAndGet();
        }
        return event.code() == 1000 ? CloseAction.stop() : CloseAction.reconnect(AT_ONCE);
    }

    /** Every third opening fails; all are over soon, on other threads. */
    private CompletableFuture<Session> open() {
        openingAtOnce.accumulateAndGet(opening.incrementAndGet(), Math::max);
        CompletableFuture<Session> future = library.connecting();
        Session session = library.sessions.get(library.sessions.size() - 1);
        int number = library.sessions.size();
        network.execute(() -> {
            if (number % 3 == 0) {
                session.connection.neverOpened(new ConnectException("refused"));
            } else {
                session.open();
            }
        });
        return future.whenComplete((opened, failure) -> opening.decrementAndGet());
    }

    @AfterEach
    void shutDown() {
        reconnector.close();
        callers.shutdownNow();
        network.shutdownNow();
    }

    @Test
    void oneAttemptAtATimeOneEventForEachConnectionAndNothingAfterClose() throws Exception {
        reconnector.connect();
        run(random -> {
            while (library.sessions.size() < CONNECTIONS
                    && !Thread.currentThread().isInterrupted()) {
                switch (random.nextInt(8)) {
                    case 0 -> reconnector.renew();
                    case 1 -> reconnector.connect();
                    case 2, 3 -> endOne(random, 1000);
                    default -> endOne(random, 1012);
                }
            }
        });
        assertEquals(1, openingAtOnce.get());
        reconnector.close();
        int begun = library.sessions.size();
        run(random -> {
            for (int step = 0; step < STEPS; step++) {
                endOne(random, 1012);
                reconnector.renew();
            }
        });
        network.shutdown();
        assertTrue(network.awaitTermination(30, TimeUnit.SECONDS));

        assertTrue(library.sessions.size() <= begun + 1, "one attempt may have been about to begin");
        assertEquals(Optional.empty(), reconnector.session());
        library.sessions.forEach(session -> endOf(session, 1012));
        assertTrue(events.values().stream().allMatch(count -> count.get() == 1));
    }

    /** What was opened is ended by the peer, or was discarded or closed by this side. */
    @Test
    void whatOpensWhileItClosesIsLeft() throws Exception {
        for (int round = 0; round < 200; round++) {
            reconnector.connect();
            if (round % 2 == 0) {
                TimeUnit.MICROSECONDS.sleep(round);
            }
            reconnector.close();
        }
        network.shutdown();
        assertTrue(network.awaitTermination(30, TimeUnit.SECONDS));
        library.sessions.forEach(session -> assertTrue(
                session.isLeft() || session.openingAborted || !session.connection.hasOpened(),
                () -> "still there after close: " + library.sessions.indexOf(session)));
    }

    private void endOne(SplittableRandom random, int code) {
        int count = library.sessions.size();
        if (count > 0) {
            endOf(library.sessions.get(Math.max(0, count - 1 - random.nextInt(3))), code);
        }
    }

    private static void endOf(Session session, int code) {
        if (session.connection.hasOpened()) {
            session.connection.received(session, code, "");
        }
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

    /** What one thread does. */
    @FunctionalInterface
    private interface Calls {
        void make(SplittableRandom random) throws Exception;
    }
}
