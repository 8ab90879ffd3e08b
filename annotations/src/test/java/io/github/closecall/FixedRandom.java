package io.github.closecall;

import java.io.Serial;
import java.util.Random;

/** Always draws the same part of a range. */
final class FixedRandom extends Random {

    static final Random SHORTEST = new FixedRandom(0);

    /**
     * Draws the greatest that there is, so that a delay tells the number of its attempt: a millisecond below the bound.
     */
    static final Random LONGEST = new FixedRandom(Math.nextDown(1.0));

    @Serial
    private static final long serialVersionUID = 1;

    private final double part;

    private FixedRandom(double part) {
        this.part = part;
    }

    @Override
    public double nextDouble() {
        return part;
    }
}
