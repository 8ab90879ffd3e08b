package io.github.closecall.example;

import java.time.Duration;

/** The moment at which the program gives up. All waits share it, so that it ends in time whatever goes wrong. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline after(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** What is left, zero if nothing is. */
    long remainingNanos() {
        return Math.max(0, end - System.nanoTime());
    }
}
