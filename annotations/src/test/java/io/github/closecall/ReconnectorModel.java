package io.github.closecall;

import io.github.closecall.Reconnector.Phase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Reconnector} is to do, in plain words: the specification that {@link ReconnectorModelTest} compares it
 * with. An attempt first opens a connection and then makes it ready.
 */
final class ReconnectorModel {

    /** What can happen. */
    enum Event {
        CONNECT,
        RENEW,
        CLOSE,
        /** The connection of the attempt opens. */
        OPENED,
        /** The connection of the attempt is ready. */
        READY,
        /** The opening fails as a lost connection does. */
        FAILED,
        /** The opening is refused for good. */
        REFUSED,
        /** The function that makes it ready fails. */
        NOT_READY,
        /** The connection of the attempt ends with a Close frame before it is ready. */
        CLOSED_EARLY,
        /** The held connection is lost. */
        LOST,
        /** The held connection ends with a Close frame after which to reconnect. */
        RESTARTED,
        /** The held connection ends with a Close frame after which to stop. */
        DISMISSED,
        /** This side begins to close the held connection, past the reconnector. */
        CLOSING,
        /** The program discards the held connection, past the reconnector. */
        DISCARDED,
        /** A connection that is not held any more ends. */
        OTHER_ENDED,
        /** An opening that was given up succeeds. */
        LATE,
        /** The delay is over. */
        DUE,
        /** The held connection has lived long. */
        STABLE
    }

    /** The policies of the handlers; each allows two attempts. */
    enum Policy {
        AFTER_LOSS(1_000),
        AFTER_RESTART(2_000);

        final long delayMillis;

        Policy(long delayMillis) {
            this.delayMillis = delayMillis;
        }
    }

    static final int MAX_ATTEMPTS = 2;

    /**
     * A connection that is not held any more, whose end is to come.
     *
     * @param isSilent whether it was discarded
     */
    record Other(int connection, boolean isSilent) {}

    private static final int NONE = -1;

    Phase phase = Phase.IDLE;

    // Connections are numbered from 0 in the order in which they are begun.
    int begun;
    int opening = NONE;
    int readying = NONE;
    int held = NONE;
    boolean heldIsClosing;
    private boolean heldIsStable;
    final Deque<Other> others = new ArrayDeque<>();

    /** Openings that were given up. */
    final Deque<Integer> late = new ArrayDeque<>();

    /** The number of the attempt that the last change of state told. */
    int told;

    /** The ends that were dispatched. */
    int dispatched;

    private boolean stopping;
    private @Nullable Policy policy;
    private int number;
    private final Map<Policy, Integer> made = new EnumMap<>(Policy.class);

    Set<Event> possible() {
        Set<Event> possible = EnumSet.of(Event.CONNECT, Event.RENEW, Event.CLOSE);
        add(possible, opening != NONE, Event.OPENED, Event.FAILED, Event.REFUSED);
        add(possible, readying != NONE, Event.READY, Event.NOT_READY, Event.CLOSED_EARLY);
        add(possible, held != NONE, Event.LOST, Event.DISCARDED);
        add(possible, held != NONE && !heldIsStable, Event.STABLE);
        add(possible, held != NONE && !heldIsClosing, Event.RESTARTED, Event.DISMISSED, Event.CLOSING);
        add(possible, !others.isEmpty(), Event.OTHER_ENDED);
        add(possible, !late.isEmpty(), Event.LATE);
        add(possible, phase == Phase.WAITING, Event.DUE);
        return possible;
    }

    private static void add(Set<Event> possible, boolean condition, Event... events) {
        if (condition) {
            possible.addAll(Set.of(events));
        }
    }

    void happens(Event event) {
        switch (event) {
            case CONNECT -> connect();
            case RENEW -> renew();
            case CLOSE -> close();
            case OPENED -> {
                readying = opening;
                opening = NONE;
            }
            case READY -> ready();
            case FAILED -> attemptFailed(Policy.AFTER_LOSS, false);
            case REFUSED -> attemptFailed(null, false);
            case NOT_READY -> attemptFailed(Policy.AFTER_LOSS, false);
            case CLOSED_EARLY -> attemptFailed(Policy.AFTER_RESTART, true);
            case LOST -> ended(heldIsClosing ? null : Policy.AFTER_LOSS);
            case RESTARTED -> ended(Policy.AFTER_RESTART);
            case DISMISSED -> ended(null);
            case CLOSING -> heldIsClosing = true;
            case DISCARDED -> discarded();
            case OTHER_ENDED -> dispatched += others.remove().isSilent() ? 0 : 1;
            case LATE -> others.add(new Other(late.remove(), true));
            case DUE -> attemptUnderPolicy();
            case STABLE -> {
                heldIsStable = true;
                forgetAttempts();
            }
        }
    }

    private void connect() {
        switch (phase) {
            case WAITING -> attemptUnderPolicy();
            case CONNECTING -> stopping = false;
            case OPEN -> {
                if (heldIsClosing) {
                    dropHeld(false);
                    if (isAttempting()) {
                        enter(Phase.CONNECTING);
                    } else {
                        beginAnew();
                    }
                }
            }
            default -> beginAnew();
        }
    }

    private void renew() {
        if (phase == Phase.WAITING) {
            attemptUnderPolicy();
        } else if (phase == Phase.OPEN && !isAttempting()) {
            number++;
            begin();
        }
    }

    /** Takes effect at once: nothing is held, waits or is under way. */
    private void close() {
        if (held != NONE) {
            dropHeld(false);
        }
        if (opening != NONE) {
            late.add(opening);
        }
        if (readying != NONE) {
            others.add(new Other(readying, true));
        }
        opening = NONE;
        readying = NONE;
        enter(Phase.CLOSED);
    }

    private void dropHeld(boolean silently) {
        others.add(new Other(held, silently && !heldIsClosing));
        held = NONE;
        heldIsClosing = false;
    }

    private boolean isAttempting() {
        return opening != NONE || readying != NONE;
    }

    private void beginAnew() {
        forgetAttempts();
        policy = null;
        stopping = false;
        number = 1;
        begin();
        enter(Phase.CONNECTING);
    }

    private void forgetAttempts() {
        made.clear();
        number = 0;
    }

    /** A connect() or renew() while waiting counts like the attempt that it brings forward. */
    private void attemptUnderPolicy() {
        made.merge(Objects.requireNonNull(policy), 1, Integer::sum);
        number++;
        begin();
        enter(Phase.CONNECTING);
    }

    private void begin() {
        opening = begun++;
    }

    /** The new connection replaces the one that was to be renewed. */
    private void ready() {
        int opened = readying;
        readying = NONE;
        if (held != NONE) {
            dropHeld(true);
        }
        held = opened;
        heldIsStable = false;
        stopping = false;
        enter(Phase.OPEN);
    }

    /** A failed renewal changes nothing. A failed opening keeps the policy in force; a Close frame brings its own. */
    private void attemptFailed(@Nullable Policy next, boolean withCloseFrame) {
        opening = NONE;
        readying = NONE;
        dispatched++;
        if (held != NONE) {
            return;
        }
        if (policy == null || withCloseFrame) {
            policy = next;
        }
        follow(next != null && !stopping);
    }

    /** An attempt to renew goes on; whether to stop counts only when it fails. */
    private void ended(@Nullable Policy next) {
        held = NONE;
        heldIsClosing = false;
        dispatched++;
        if (next != null) {
            policy = next;
        }
        if (isAttempting()) {
            stopping = next == null;
            enter(Phase.CONNECTING);
        } else {
            follow(next != null);
        }
    }

    /** Nobody will say that it has ended, or what follows. */
    private void discarded() {
        others.add(new Other(held, true));
        held = NONE;
        heldIsClosing = false;
        if (isAttempting()) {
            stopping = true;
            enter(Phase.CONNECTING);
        } else {
            enter(Phase.STOPPED);
        }
    }

    private void follow(boolean reconnect) {
        if (!reconnect) {
            enter(Phase.STOPPED);
        } else if (made.getOrDefault(Objects.requireNonNull(policy), 0) >= MAX_ATTEMPTS) {
            enter(Phase.GAVE_UP);
        } else {
            enter(Phase.WAITING);
        }
    }

    private void enter(Phase next) {
        phase = next;
        told = next == Phase.WAITING ? number + 1 : number;
    }

    /** The delays that wait, one at most. */
    List<Long> delays() {
        return phase == Phase.WAITING ? List.of(Objects.requireNonNull(policy).delayMillis) : List.of();
    }
}
