package io.github.closecall.storm;

import java.util.Arrays;

/** The server's door: counts the attempts of every second and lets in as many as the server takes. */
final class StormRecorder {

    private final int capacity;
    private int[] arrivals = new int[1024];
    private int seconds;

    StormRecorder(int capacity) {
        this.capacity = capacity;
    }

    /** Counts an attempt; returns whether it got in. Time must not run backwards. */
    boolean arrive(long millis) {
        int second = Math.toIntExact(millis / 1000);
        if (second >= arrivals.length) {
            arrivals = Arrays.copyOf(arrivals, Math.max(second + 1, 2 * arrivals.length));
        }
        seconds = second + 1;
        return ++arrivals[second] <= capacity;
    }

    StormResult result(String strategy, int clients) {
        return new StormResult(strategy, clients, capacity, Arrays.copyOf(arrivals, seconds));
    }
}
