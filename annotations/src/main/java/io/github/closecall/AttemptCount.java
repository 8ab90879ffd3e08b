package io.github.closecall;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Counts the attempts in a row since a connection was last stable, in total and for each policy, so that attempts under
 * one policy do not use up those of another.
 */
final class AttemptCount {

    private final Map<ReconnectPolicy, Integer> byPolicy = new HashMap<>();
    private int all;

    /** Resets all counts. */
    void clear() {
        byPolicy.clear();
        all = 0;
    }

    /** Counts an attempt that no policy asked for: the first. */
    void add() {
        all = oneMore(all);
    }

    /** Counts an attempt under a policy. */
    void add(ReconnectPolicy policy) {
        add();
        byPolicy.merge(policy, 1, (count, one) -> oneMore(count));
    }

    private static int oneMore(int count) {
        return count == Integer.MAX_VALUE ? count : count + 1;
    }

    /** The number of the last attempt, from 1. */
    int all() {
        return all;
    }

    /** Returns the delay before the next attempt under a policy, empty if its attempts are used up. */
    Optional<Duration> delay(ReconnectPolicy policy, Random random) {
        return policy.delay(byPolicy.getOrDefault(policy, 0), random);
    }
}
