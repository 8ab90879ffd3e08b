package io.github.closecall.registry;

/**
 * What connecting again after a closure is worth, and how long clients are asked to wait.
 *
 * @param isFutile whether connecting again unchanged ends the same way
 * @param minDelayMillis the least delay before an attempt
 * @param firstDelayMillis the upper bound of the delay before the first attempt
 * @param maxDelayMillis the upper bound of all delays
 * @param advice who asks for these delays and what they ask for, as the end of a sentence that names the closure in
 *     place of {@code %s}; empty if nobody does, so that a program may choose shorter ones
 */
public record Retry(boolean isFutile, long minDelayMillis, long firstDelayMillis, long maxDelayMillis, String advice) {

    /** The delays of RFC 6455 section 7.2.3, which is about abnormal closures. */
    static final Retry AFTER_ABNORMAL_CLOSURE = new Retry(
            false,
            0,
            5_000,
            300_000,
            "after %s RFC 6455 section 7.2.3 asks for a random delay, of up to 5 seconds at first");

    /** The registration of 1012, hybi msg09670. */
    static final Retry AFTER_SERVICE_RESTART = new Retry(
            false,
            5_000,
            30_000,
            300_000,
            "the registration of %s asks clients to come back after a random 5 to 30 seconds");

    /** The registration of 1013, hybi msg09670, which gives no number; this one comes from the storm simulation. */
    static final Retry AFTER_OVERLOAD =
            new Retry(false, 30_000, 180_000, 600_000, "the registration of %s asks clients not to hurry back");

    /** The same delays where the code is the application's, which may tell clients to come back at once. */
    static final Retry AS_THE_APPLICATION_SAYS = new Retry(false, 0, 5_000, 300_000, "");

    /** The same delays for who connects again all the same. */
    static final Retry FUTILE = new Retry(true, 0, 5_000, 300_000, "");
}
