package io.github.closecall;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How long a connection may take to open and to close, and how long the peer may be silent. Immutable.
 *
 * <p>Events of connections that a limit ends are dispatched on separate daemon threads, which end when they are idle.
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
     * Returns these limits with another limit for opening.
     *
     * @param limit the time from the start of an attempt until the connection is open; if it takes longer, the attempt
     *     is given up and reported as 1006 (Abnormal Closure)
     * @return the changed limits
     * @throws IllegalArgumentException if {@code limit} is not positive
     * @throws NullPointerException if {@code limit} is null
     */
    public ConnectionLimits withOpening(Duration limit) {
        return new ConnectionLimits(positive(limit, "opening"), closing, silence, timers);
    }

    /**
     * Returns these limits with another limit for closing.
     *
     * @param limit the time from this side's Close frame until the peer's answer; if it takes longer, the connection is
     *     cut
     * @return the changed limits
     * @throws IllegalArgumentException if {@code limit} is not positive
     * @throws NullPointerException if {@code limit} is null
     */
    public ConnectionLimits withClosing(Duration limit) {
        return new ConnectionLimits(opening, positive(limit, "closing"), silence, timers);
    }

    /**
     * Returns these limits with another limit for silence. Adapters send two pings in this time, or make the library
     * send them; the documentation of each adapter says what it does.
     *
     * @param limit the time after which a connection is cut, and reported as 1006 (Abnormal Closure), if nothing
     *     arrives, not even a pong
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
     * The limit for a whole attempt, which may hang before, or without, reaching the adapter and its limit for opening.
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
