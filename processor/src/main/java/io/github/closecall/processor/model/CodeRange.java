package io.github.closecall.processor.model;

/**
 * A valid range of close codes, both ends included.
 *
 * @param from the first code, at least {@link Code#MIN_IN_RANGE}
 * @param to the last code, at most {@link Code#MAX}
 * @param position where it was written
 */
public record CodeRange(int from, int to, Position position) {

    /** Whether a code is in the range. */
    public boolean contains(int code) {
        return from <= code && code <= to;
    }

    /** Whether some code is in both ranges. */
    public boolean overlaps(CodeRange other) {
        return from <= other.to && other.from <= to;
    }

    /** The range as messages show it: {@code 4000-4099}, or {@code 4000} if that is all. */
    public String describe() {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }
}
