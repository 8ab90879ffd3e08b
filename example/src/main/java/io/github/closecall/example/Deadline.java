package io.github.closecall.example;

import java.time.Duration;

/** The moment up to which something may be waited for. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline after(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** The earlier of this deadline and one after the given time. */
    Deadline within(Duration duration) {
        return after(Duration.ofNanos(Math.min(remainingNanos(), duration.toNanos())));
    }

    /** What is left, zero if nothing is. */
    long remainingNanos() {
        return Math.max(0, end - System.nanoTime());
    }
}
