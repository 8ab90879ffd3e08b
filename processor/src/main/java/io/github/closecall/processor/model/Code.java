package io.github.closecall.processor.model;

import io.github.closecall.CloseCodes;

/**
 * A close code as somebody wrote it.
 *
 * @param value any number, valid or not
 * @param position where it was written
 */
public record Code(int value, Position position) {

    /** The least code that a handler can name: below it RFC 6455 section 7.4.2 defines none. */
    public static final int MIN = 1000;

    /** The greatest code that a handler can name. */
    public static final int MAX = 4999;

    /** The least code that a range can cover; the codes below it belong to the protocol and are listed one by one. */
    public static final int MIN_IN_RANGE = 3000;

    /** Whether the protocol has such a code. */
    public boolean isValid() {
        return isValid(value);
    }

    /** Whether the protocol has such a code. */
    public static boolean isValid(int value) {
        return value >= MIN && value <= MAX;
    }

    /** A code with its standard name, as messages show it: {@code 1006 (Abnormal Closure)}. */
    public static String describe(int value) {
        return value + " (" + CloseCodes.name(value) + ")";
    }
}
