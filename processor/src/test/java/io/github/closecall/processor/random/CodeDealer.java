package io.github.closecall.processor.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Deals close codes to the handlers of one set, none of them twice. Exact codes may lie in the ranges. What is above
 * {@link #LAST} is never dealt.
 */
final class CodeDealer {

    /** The last code that may be dealt. */
    static final int LAST = 4899;

    private static final int EVERYTHING_ELSE = -1;

    private final SplittableRandom random;
    private final Set<Integer> dealt = new HashSet<>();
    private int nextRange = 3000;

    CodeDealer(SplittableRandom random) {
        this.random = random;
    }

    /** Both ends included. */
    record Range(int from, int to) {}

    /** Deals a certain code, and says whether that was possible. */
    boolean deal(int code) {
        return dealt.add(code);
    }

    /** Deals every code that nobody else gets, and says whether that was possible. */
    boolean dealEverythingElse() {
        return deal(EVERYTHING_ELSE);
    }

    /** An exact code of any kind. */
    int exact() {
        return switch (random.nextInt(20)) {
            case 0 -> unassigned();
            case 1, 2, 3, 4, 5, 6, 7 -> protocolOrApplication();
            default -> application();
        };
    }

    /** Several exact codes. */
    List<Integer> exact(int count) {
        List<Integer> codes = new ArrayList<>();
        while (codes.size() < count) {
            codes.add(exact());
        }
        return codes;
    }

    /** A code from the part that ranges may cover. */
    int application() {
        return fresh(3000, LAST);
    }

    /** A code that means nothing. */
    int unassigned() {
        int code = KnownCodes.unassigned(random);
        while (!deal(code)) {
            code = KnownCodes.unassigned(random);
        }
        return code;
    }

    private int protocolOrApplication() {
        int code = Choice.of(KnownCodes.PROTOCOL, random);
        return deal(code) ? code : application();
    }

    private int fresh(int from, int to) {
        int code = random.nextInt(from, to + 1);
        while (!deal(code)) {
            code = random.nextInt(from, to + 1);
        }
        return code;
    }

    /** A range that overlaps no other. */
    Range range() {
        int from = nextRange + random.nextInt(60);
        int to = from + random.nextInt(Choice.once(3, random) ? 1 : 100);
        nextRange = to + 1;
        return new Range(from, to);
    }

    /** A code that is in no range. */
    int outsideRanges() {
        int code = nextRange;
        while (!deal(code)) {
            code++;
        }
        nextRange = code + 1;
        return code;
    }
}
