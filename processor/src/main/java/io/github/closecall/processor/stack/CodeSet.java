package io.github.closecall.processor.stack;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.report.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A set of close codes. */
public final class CodeSet {

    /** No code. */
    public static final CodeSet NONE = new CodeSet(List.of());

    /** The codes that the protocol lets an endpoint send. */
    public static final CodeSet SENDABLE = of(CloseCodes::isSendable);

    /** The codes that are only reported and never sent. */
    public static final CodeSet ONLY_REPORTED = of(Code::isOnlyReported);

    /** Every number. */
    static final CodeSet ANY = range(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private final List<Range> ranges;

    private CodeSet(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Reads a set: codes and ranges, ascending, with a comma between them. */
    static CodeSet of(String text) {
        return new CodeSet(Arrays.stream(text.split(", ", -1)).map(Range::of).toList());
    }

    /** The set of some codes. */
    public static CodeSet of(Collection<Integer> codes) {
        return new CodeSet(codes.stream().map(code -> new Range(code, code)).toList());
    }

    /** The set of all codes in a range, both ends included; empty if {@code to} is less than {@code from}. */
    public static CodeSet range(int from, int to) {
        return new CodeSet(List.of(new Range(from, to)));
    }

    private static CodeSet of(IntPredicate test) {
        List<Range> ranges = new ArrayList<>();
        IntStream.rangeClosed(Code.MIN, Code.MAX).filter(test).forEach(code -> {
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.to == code - 1) {
                ranges.set(ranges.size() - 1, new Range(last.from, code));
            } else {
                ranges.add(new Range(code, code));
            }
        });
        return new CodeSet(ranges);
    }

    /** The union of this set and another. */
    public CodeSet with(CodeSet other) {
        return new CodeSet(Stream.concat(ranges.stream(), other.ranges.stream()).toList());
    }

    /** Whether no code is in the set. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether a code is in the set. */
    public boolean contains(int code) {
        return ranges.stream().anyMatch(range -> range.from <= code && code <= range.to);
    }

    /** Whether every code of this set is in another. */
    public boolean isIn(CodeSet other) {
        return codes().allMatch(other::contains);
    }

    /** The codes of this set. */
    public IntStream codes() {
        return ranges.stream().flatMapToInt(range -> IntStream.rangeClosed(range.from, range.to));
    }

    /** The set as messages show it: {@code 1000, 1001 and 3000 to 4999}. */
    @Override
    public String toString() {
        return Wording.list(ranges.stream().map(Range::toString).toList());
    }

    private record Range(int from, int to) {

        static Range of(String text) {
            String[] ends = text.split("-", 2);
            return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        }

        @Override
        public String toString() {
            return from == to ? String.valueOf(from) : from + " to " + to;
        }
    }
}
