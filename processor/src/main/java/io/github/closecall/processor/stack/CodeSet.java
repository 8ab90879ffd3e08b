package io.github.closecall.processor.stack;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** A set of close codes. */
public final class CodeSet {

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
            String[] ends = item.split("-", 2);
            ranges.add(new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
        }
        return new CodeSet(ranges);
    }

    /** The codes that the protocol lets an endpoint send. */
    public static CodeSet sendable() {
        List<Range> ranges = new ArrayList<>();
        for (int code : sendableCodes().toArray()) {
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.to == code - 1) {
                ranges.set(ranges.size() - 1, new Range(last.from, code));
            } else {
                ranges.add(new Range(code, code));
            }
        }
        return new CodeSet(ranges);
    }

    /** Whether a code is in the set. */
    public boolean contains(int code) {
        return ranges.stream().anyMatch(range -> range.from <= code && code <= range.to);
    }

    /** Whether every code is in the set that the protocol lets an endpoint send. */
    public boolean containsAllSendable() {
        return sendableCodes().allMatch(this::contains);
    }

    private static IntStream sendableCodes() {
        return IntStream.rangeClosed(Code.MIN, Code.MAX).filter(CloseCodes::isSendable);
    }

    /** The set as messages show it: {@code 1000, 1001 and 3000 to 4999}. */
    @Override
    public String toString() {
        StringJoiner list = new StringJoiner(", ");
        for (Range range : ranges.subList(0, ranges.size() - 1)) {
            list.add(range.toString());
        }
        String last = ranges.get(ranges.size() - 1).toString();
        return ranges.size() == 1 ? last : list + " and " + last;
    }

    private record Range(int from, int to) {

        @Override
        public String toString() {
            return from == to ? String.valueOf(from) : from + " to " + to;
        }
    }
}
