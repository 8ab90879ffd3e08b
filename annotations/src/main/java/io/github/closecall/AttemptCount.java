package io.github.closecall;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Counts the attempts in a row since a connection was last stable, in total and for each policy that an action asked
 * for, so that attempts under one policy do not use up those of another.
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
    void add(ReconnectPolicy asked) {
        add();
        byPolicy.merge(asked, 1, (count, one) -> oneMore(count));
    }

    private static int oneMore(int count) {
        return count == Integer.MAX_VALUE ? count : count + 1;
    }

    /** The number of the last attempt, from 1. */
    int all() {
        return all;
    }

    /**
     * Returns the delay before the next attempt, empty if the attempts are used up.
     *
     * @param policy has the numbers, which the program's configuration may have changed from those asked for
     */
    Optional<Duration> delay(ReconnectPolicy asked, ReconnectPolicy policy, Random random) {
        return policy.delay(byPolicy.getOrDefault(asked, 0), random);
    }
}
