package io.github.closecall.registry;

/**
 * Whether reconnecting after a closure is futile, and how long clients are asked to wait.
 *
 * @param isFutile whether reconnecting without changing anything ends the same way
 * @param minDelayMillis the minimum delay before an attempt
 * @param firstDelayMillis the upper bound of the delay before the first attempt
 * @param maxDelayMillis the upper bound of all delays
 * @param advice who asks for these delays, and for what: the end of a sentence in which {@code %s} stands for the
 *     closure; empty if nobody does, so that a program may choose shorter delays
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

    /** The same delays for codes of the application, which may tell clients to reconnect at once. */
    static final Retry AS_THE_APPLICATION_SAYS = new Retry(false, 0, 5_000, 300_000, "");

    /** The same delays, for clients that reconnect nevertheless. */
    static final Retry FUTILE = new Retry(true, 0, 5_000, 300_000, "");
}
