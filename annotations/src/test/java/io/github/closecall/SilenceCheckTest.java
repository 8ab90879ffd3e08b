package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SilenceCheckTest {

    private final ManualScheduler clock = new ManualScheduler();
    private final CompletableFuture<@Nullable Void> gone = new CompletableFuture<>();
    private final AtomicInteger pings = new AtomicInteger();

    private SilenceCheck started(Runnable ping) {
        return started(ping, Runnable::run);
    }

    private SilenceCheck started(Runnable ping, Executor threads) {
        ConnectionLimits limits = ConnectionLimits.defaults().withTimers(new Timers(clock, threads));
        SilenceCheck check = new SilenceCheck(limits, gone, ping, () -> {});
        check.start();
        return check;
    }

    @Test
    void keepsNothingOfThePingsOfALongLife() {
        SilenceCheck check = started(pings::incrementAndGet);
        for (int i = 0; i < 1_000; i++) {
            clock.advance(Duration.ofSeconds(30));
            check.arrived();
        }

        assertEquals(1_000, pings.get());
        assertTrue(gone.getNumberOfDependents() <= 1, () -> gone.getNumberOfDependents() + " wait for the end");
    }

    @Test
    void endsWithTheConnection() {
        SilenceCheck unused = started(pings::incrementAndGet);
        clock.advance(Duration.ofSeconds(30));
        gone.complete(null);

        assertEquals(List.of(), clock.waiting());
    }

    /** The ping comes after the timer of the next. */
    @Test
    void endsWithAConnectionThatThePingEnds() {
        SilenceCheck unused = started(() -> gone.complete(null));
        clock.advance(Duration.ofSeconds(30));

        assertEquals(List.of(), clock.waiting());
    }

    @Test
    void endsWithAConnectionThatEndsWhenAPingIsDue() {
        SilenceCheck unused = started(pings::incrementAndGet, task -> {
            gone.complete(null);
            task.run();
        });
        clock.advance(Duration.ofSeconds(30));

        assertEquals(List.of(), clock.waiting());
    }

    @Test
    void doesNotBeginAfterTheConnection() {
        gone.complete(null);
        SilenceCheck unused = started(pings::incrementAndGet);

        assertEquals(List.of(), clock.waiting());
    }
}
