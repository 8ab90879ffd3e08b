package io.github.closecall.storm;

import java.util.Random;

/** When a client tries again. */
@FunctionalInterface
interface Backoff {

    /** The delay before attempt {@code attempt}, counted from 0, in milliseconds. */
    long delayMillis(int attempt, Random random);
}
