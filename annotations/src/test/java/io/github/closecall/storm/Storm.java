package io.github.closecall.storm;

import java.util.Random;

/**
 * A reconnect storm: all clients lose their connection at time 0 and come back by one strategy. In every second the
 * server takes the first {@code capacity} attempts and refuses the others. Client and server are instant, so the
 * strategy alone makes the difference.
 *
 * @param clients how many clients lose their connection
 * @param capacity how many connections the server takes a second
 * @param seed makes the random delays repeatable
 */
record Storm(int clients, int capacity, long seed) {

    /** Above the longest delay of any strategy: ten minutes, put off by a minute. */
    private static final int HORIZON_MILLIS = 660_001;

    /** Plays the storm until every client is back. */
    StormResult run(Strategy strategy) {
        Random random = new Random(seed);
        CalendarQueue queue = new CalendarQueue(clients, HORIZON_MILLIS);
        int[] attempts = new int[clients];
        for (int client = 0; client < clients; client++) {
            queue.add(client, strategy.backoff().delayMillis(0, random));
        }
        StormRecorder recorder = new StormRecorder(capacity);
        for (long now = 0; !queue.isEmpty(); now++) {
            for (int client = queue.poll(now); client >= 0; client = queue.poll(now)) {
                if (!recorder.arrive(now)) {
                    queue.add(client, now + strategy.backoff().delayMillis(++attempts[client], random));
                }
            }
        }
        return recorder.result(strategy.name(), clients);
    }
}
