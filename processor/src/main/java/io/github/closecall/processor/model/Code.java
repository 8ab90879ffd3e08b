package io.github.closecall.processor.model;

import io.github.closecall.CloseCodes;
import io.github.closecall.registry.CloseCode.Use;
import io.github.closecall.registry.CloseCodeTable;

/**
 * A close code as written in the source.
 *
 * @param value any number, valid or not
 * @param position where it was written
 */
public record Code(int value, Position position) {

    /** The lowest code that a handler can name: RFC 6455 section 7.4.2 defines none below it. */
    public static final int MIN = CloseCodeTable.MIN;

    /** The highest code that a handler can name. */
    public static final int MAX = CloseCodeTable.MAX;

    /** The lowest code that a range can cover; the codes below it belong to the protocol and are listed one by one. */
    public static final int MIN_IN_RANGE = 3000;

    /** Whether the code is between {@link #MIN} and {@link #MAX}. */
    public boolean isValid() {
        return isValid(value);
    }

    /** Whether a code is between {@link #MIN} and {@link #MAX}. */
    public static boolean isValid(int value) {
        return value >= MIN && value <= MAX;
    }

    /** Whether a code has no meaning, so that no peer may send it. */
    public static boolean isUnassigned(int value) {
        return CloseCodeTable.row(value).use() == Use.UNASSIGNED;
    }

    /** Whether implementations only report a code, for conditions that they detect, so that it is never sent. */
    public static boolean isOnlyReported(int value) {
        return CloseCodeTable.row(value).use() == Use.REPORTED;
    }

    /** A code with its standard name, as messages show it: {@code 1006 (Abnormal Closure)}. */
    public static String describe(int value) {
        return value + " (" + CloseCodes.name(value) + ")";
    }
}
