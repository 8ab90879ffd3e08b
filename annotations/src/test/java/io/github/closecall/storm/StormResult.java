package io.github.closecall.storm;

import java.util.Arrays;

/**
 * How a storm went.
 *
 * @param strategy the name of the strategy
 * @param clients how many clients lost their connection
 * @param capacity how many connections the server took a second
 * @param arrivals the attempts of every second until all were back
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares results.
record StormResult(String strategy, int clients, int capacity, int[] arrivals) {

    /** The attempts in the worst second, as a multiple of the capacity. */
    double peak() {
        return Arrays.stream(arrivals).max().orElse(0) / (double) capacity;
    }

    /** The attempts that were refused, per client. */
    double refused() {
        return (Arrays.stream(arrivals).asLongStream().sum() - clients) / (double) clients;
    }

    /** The seconds until 99 % of the clients were back. */
    int recoverySeconds() {
        long back = 0;
        int second = 0;
        while (back < 0.99 * clients) {
            back += Math.min(arrivals[second++], capacity);
        }
        return second;
    }
}
