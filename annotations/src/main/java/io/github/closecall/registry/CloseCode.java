package io.github.closecall.registry;

import java.util.logging.Level;

/**
 * A row of the {@linkplain CloseCodeTable table of close codes}: one code, or a range of codes with the same
 * properties.
 *
 * @param first the code, or the first of the range
 * @param last the code, or the last of the range
 * @param name the name in the IANA registry, or that of the range
 * @param use whether the code is sent, only reported, or neither
 * @param sentInstead the code to send when answering or passing on a code of this row that must not be sent
 * @param level the level at which a closure is logged
 * @param retry whether reconnecting is futile, and with which delays
 * @param isRecommended whether a separate handler, or a catch-all, is recommended
 */
public record CloseCode(
        int first, int last, String name, Use use, int sentInstead, Level level, Retry retry, boolean isRecommended) {

    /** The answer to a peer that sends a code that no peer may send. */
    private static final int PROTOCOL_ERROR = 1002;

    private static final int NOT_NEEDED = 0;

    /** How a code comes to be reported. */
    public enum Use {
        /** Endpoints send it in Close frames. */
        SENT,
        /** Implementations report it for conditions that they detect; it is never sent. */
        REPORTED,
        /** It is reserved or unassigned: no peer may send it. */
        UNASSIGNED,
        /** It is outside the registry. */
        UNKNOWN
    }

    static CloseCode sent(int code, String name, Level level, Retry retry) {
        return sent(code, code, name, level, retry);
    }

    static CloseCode sent(int first, int last, String name, Level level, Retry retry) {
        return new CloseCode(first, last, name, Use.SENT, NOT_NEEDED, level, retry, false);
    }

    static CloseCode reported(int code, String name, int sentInstead, Level level, Retry retry) {
        return new CloseCode(code, code, name, Use.REPORTED, sentInstead, level, retry, false);
    }

    static CloseCode illegal(int first, int last, String name, Use use) {
        return new CloseCode(
                first, last, name, use, PROTOCOL_ERROR, Level.SEVERE, Retry.AS_THE_APPLICATION_SAYS, false);
    }

    CloseCode recommended() {
        return new CloseCode(first, last, name, use, sentInstead, level, retry, true);
    }

    /**
     * Returns the code to send when answering or passing on a code of this row.
     *
     * @param received a code of this row
     * @return {@code received} itself if it may be sent
     */
    public int sendable(int received) {
        return use == Use.SENT ? received : sentInstead;
    }

    /**
     * Tells whether a closure is abnormal: something went wrong that an operator wants to know about.
     *
     * @return whether it is logged as a warning or worse
     */
    public boolean isAbnormal() {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
