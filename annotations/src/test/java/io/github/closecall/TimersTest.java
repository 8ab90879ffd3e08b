package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimersTest {

    @Test
    void aSlowTaskHoldsUpNoOther() throws Exception {
        Timers timers = new Timers();
        CountDownLatch together = new CountDownLatch(100);
        BlockingQueue<Boolean> daemons = new LinkedBlockingQueue<>();
        for (int i = 0; i < 100; i++) {
            var unused = timers.after(Duration.ofMillis(1), () -> {
                together.countDown();
                try {
                    daemons.add(Thread.currentThread().isDaemon() && together.await(30, TimeUnit.SECONDS));
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
        }
        for (int i = 0; i < 100; i++) {
            assertEquals(true, daemons.poll(30, TimeUnit.SECONDS));
        }
    }

    /** Whichever thread it runs on: one that a stopped web application has left behind could load no class. */
    @Test
    void aTaskHasTheContextClassLoaderOfTheThreadThatAskedForIt() throws Exception {
        Timers timers = new Timers();
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        try (URLClassLoader webApplication = new URLClassLoader(new URL[0])) {
            thread.setContextClassLoader(webApplication);
            assertSame(webApplication, contextOf(timers));
        } finally {
            thread.setContextClassLoader(own);
        }
        for (int i = 0; i < 10; i++) {
            assertSame(own, contextOf(timers));
        }
    }

    private static ClassLoader contextOf(Timers timers) throws Exception {
        CompletableFuture<ClassLoader> context = new CompletableFuture<>();
        var unused = timers.after(
                Duration.ZERO,
                () -> timers.threads()
                        .execute(() -> context.complete(Thread.currentThread().getContextClassLoader())));
        return context.get(30, TimeUnit.SECONDS);
    }

    @Test
    void aTimeHoweverLongIsATime() {
        assertEquals(Long.MAX_VALUE, Timers.millis(ChronoUnit.FOREVER.getDuration()));
        assertEquals(1, Timers.millis(Duration.ofNanos(1)));
        assertEquals(2_000, Timers.millis(Duration.ofSeconds(2)));
        assertTrue(
                new Timers().after(ChronoUnit.FOREVER.getDuration(), () -> {}).cancel(false));
    }

    @Test
    void aClockKeepsNoThreadAndNothingThatWasCancelled() throws Exception {
        ScheduledThreadPoolExecutor clock = Timers.daemonClock("test");
        clock.setKeepAliveTime(1, TimeUnit.MILLISECONDS);
        assertTrue(clock.schedule(() -> {}, 1, TimeUnit.DAYS).cancel(false));
        assertEquals(0, clock.getQueue().size());
        clock.submit(() -> {}).get(30, TimeUnit.SECONDS);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (clock.getPoolSize() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertEquals(0, clock.getPoolSize());
    }
}
