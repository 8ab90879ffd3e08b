package io.github.closecall.processor.send.rule;

import java.util.ArrayList;
import java.util.List;

/** A set of close codes. */
public final class CodeSet {

    /** The codes that an endpoint may send (RFC 6455 section 7.4, and the IANA registry for 1012 to 1014). */
    public static final CodeSet PROTOCOL = of("1000-1003, 1007-1014, 3000-4999");

    /** Every number. */
    static final CodeSet ANY = new CodeSet(List.of(new Range(Integer.MIN_VALUE, Integer.MAX_VALUE)));

    private final List<Range> ranges;

    private CodeSet(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Reads a set: codes and ranges, ascending, with a comma between them. */
    static CodeSet of(String text) {
        List<Range> ranges = new ArrayList<>();
        for (String item : text.split(", ", -1)) {
            int dash = item.indexOf('-');
            int from = Integer.parseInt(dash < 0 ? item : item.substring(0, dash));
            ranges.add(new Range(from, dash < 0 ? from : Integer.parseInt(item.substring(dash + 1))));
        }
        return new CodeSet(ranges);
    }

    /** Whether a code is in the set. */
    public boolean contains(int code) {
        for (Range range : ranges) {
            if (range.from <= code && code <= range.to) {
                return true;
            }
        }
        return false;
    }

    /** Whether every code is in the set that {@link #PROTOCOL} has. */
    public boolean isWholeProtocol() {
        for (Range range : PROTOCOL.ranges) {
            for (int code = range.from; code <= range.to; code++) {
                if (!contains(code)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The set as messages show it: {@code 1000, 1001 and 3000 to 4999}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            if (i > 0) {
                text.append(i == ranges.size() - 1 ? " and " : ", ");
            }
            text.append(range.from);
            if (range.to > range.from) {
                text.append(" to ").append(range.to);
            }
        }
        return text.toString();
    }

    private record Range(int from, int to) {}
}
