package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CallbackQueueTest {

    private final CallbackQueue queue = new CallbackQueue();
    private final List<String> called = new ArrayList<>();

    @Test
    void callsInOrder() {
        queue.add(() -> called.add("first"));
        queue.add(() -> called.add("second"));
        assertEquals(List.of(), called);
        queue.drain();
        queue.drain();

        assertEquals(List.of("first", "second"), called);
    }

    @Test
    void whatACallbackAddsComesAfterIt() {
        queue.add(() -> {
            queue.add(() -> called.add("added"));
            queue.drain();
            called.add("first");
        });
        queue.add(() -> called.add("second"));
        queue.drain();

        assertEquals(List.of("first", "second", "added"), called);
    }

    @Test
    void aCallbackThatThrowsDoesNotStopTheOthers() {
        List<Throwable> uncaught = new ArrayList<>();
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, failure) -> uncaught.add(failure));
        try {
            queue.add(() -> {
                throw new AssertionError("callback");
            });
            queue.add(() -> called.add("second"));
            queue.drain();
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }

        assertEquals(List.of("second"), called);
        assertEquals(1, uncaught.size());
    }

    @Test
    void oneThreadCallsForAll() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch added = new CountDownLatch(1);
        Thread first = new Thread(() -> {
            queue.add(() -> {
                inside.countDown();
                await(added);
                called.add("first");
            });
            queue.drain();
        });
        first.start();
        await(inside);
        queue.add(() -> called.add("second, on " + Thread.currentThread().getName()));
        queue.drain();
        added.countDown();
        first.join(30_000);

        assertEquals(List.of("first", "second, on " + first.getName()), called);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertEquals(true, latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
