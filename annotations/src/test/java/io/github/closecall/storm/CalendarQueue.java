package io.github.closecall.storm;

import java.util.Arrays;

/**
 * The attempts to come, one a client, by millisecond: a ring of lists linked through arrays, so that a million clients
 * cost no objects.
 */
final class CalendarQueue {

    private static final int NONE = -1;

    private final int[] first;
    private final int[] next;
    private int size;

    /** Creates an empty queue for clients numbered from 0 and delays below {@code horizonMillis}. */
    CalendarQueue(int clients, int horizonMillis) {
        first = new int[horizonMillis];
        next = new int[clients];
        Arrays.fill(first, NONE);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int client, long millis) {
        int slot = slot(millis);
        next[client] = first[slot];
        first[slot] = client;
        size++;
    }

    /** Takes out a client due at this time; returns -1 if there is none. Times must not be skipped. */
    int poll(long millis) {
        int slot = slot(millis);
        int client = first[slot];
        if (client != NONE) {
            first[slot] = next[client];
            size--;
        }
        return client;
    }

    private int slot(long millis) {
        return (int) (millis % first.length);
    }
}
