package io.github.closecall.adapter;

import java.time.Duration;

/** Durations for libraries that take numbers. */
final class Milliseconds {

    private Milliseconds() {}

    /**
     * Returns a duration in whole milliseconds, at least one.
     *
     * @param longest what a longer duration, which need not fit into a long, is cut to
     */
    static long of(Duration duration, long longest) {
        return duration.compareTo(Duration.ofMillis(longest)) < 0 ? Math.max(1, duration.toMillis()) : longest;
    }
}
