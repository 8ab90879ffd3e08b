package io.github.closecall;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How long a connection may take to open and to close, and how long the peer may say nothing. Immutable.
 *
 * <p>What the limits end is reported on daemon threads of their own, which are gone when there is nothing to do.
 */
public final class ConnectionLimits {

    private static final ConnectionLimits DEFAULTS =
            new ConnectionLimits(Duration.ofMinutes(1), Duration.ofSeconds(10), Duration.ofMinutes(1), new Timers());

    private static final Duration LONGEST = ChronoUnit.FOREVER.getDuration();

    private final Duration opening;
    private final Duration closing;
    private final Duration silence;
    private final Timers timers;

    private ConnectionLimits(Duration opening, Duration closing, Duration silence, Timers timers) {
        this.opening = opening;
        this.closing = closing;
        this.silence = silence;
        this.timers = timers;
    }

    /**
     * Returns the default limits: a minute for opening, 10 seconds for closing, a minute of silence.
     *
     * @return the limits
     */
    public static ConnectionLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these limits with another one for opening.
     *
     * @param limit the time from the beginning of an attempt until the connection is open; a connection that takes
     *     longer is given up and reported as 1006 (Abnormal Closure)
     * @return the changed limits
     * @throws IllegalArgumentException if {@code limit} is not positive
     * @throws NullPointerException if {@code limit} is null
     */
    public ConnectionLimits withOpening(Duration limit) {
        return new ConnectionLimits(positive(limit, "opening"), closing, silence, timers);
    }

    /**
     * Returns these limits with another one for closing.
     *
     * @param limit the time from a Close frame of this side until the peer has answered; a connection that takes longer
     *     is cut
     * @return the changed limits
     * @throws IllegalArgumentException if {@code limit} is not positive
     * @throws NullPointerException if {@code limit} is null
     */
    public ConnectionLimits withClosing(Duration limit) {
        return new ConnectionLimits(opening, positive(limit, "closing"), silence, timers);
    }

    /**
     * Returns these limits with another one for silence. Adapters send a ping twice in this time, or have their library
     * do so, where the library can; each says what it does.
     *
     * @param limit the time after which a connection on which nothing arrives, not even a pong, is cut and reported as
     *     1006 (Abnormal Closure)
     * @return the changed limits
     * @throws IllegalArgumentException if {@code limit} is not positive
     * @throws NullPointerException if {@code limit} is null
     */
    public ConnectionLimits withSilence(Duration limit) {
        return new ConnectionLimits(opening, closing, positive(limit, "silence"), timers);
    }

    ConnectionLimits withTimers(Timers others) {
        return new ConnectionLimits(opening, closing, silence, others);
    }

    static Duration positive(Duration limit, String name) {
        if (Objects.requireNonNull(limit, "limit").isNegative() || limit.isZero()) {
            throw new IllegalArgumentException(name + " must be positive, but is " + limit);
        }
        return limit;
    }

    /**
     * The limit for opening.
     *
     * @return a positive time
     */
    public Duration opening() {
        return opening;
    }

    /**
     * The limit for closing.
     *
     * @return a positive time
     */
    public Duration closing() {
        return closing;
    }

    /**
     * The limit for silence.
     *
     * @return a positive time
     */
    public Duration silence() {
        return silence;
    }

    /**
     * The limit for an attempt to connect, for one that hangs before, or without, the adapter, which has the limit for
     * opening.
     */
    Duration attempt() {
        return opening.compareTo(LONGEST.dividedBy(2)) < 0 ? opening.multipliedBy(2) : LONGEST;
    }

    Timers timers() {
        return timers;
    }

    @Override
    public String toString() {
        return "opening " + opening + ", closing " + closing + ", silence " + silence;
    }
}
