package io.github.closecall.processor.random;

import io.github.closecall.registry.CloseCode;
import io.github.closecall.registry.CloseCode.Use;
import io.github.closecall.registry.CloseCodeTable;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Codes by what the table of close codes knows of them, so that a new row of the table takes part by itself. */
final class KnownCodes {

    private static final int FIRST_RANGE = 3000;

    /** Codes of the protocol that somebody may report. */
    static final List<Integer> PROTOCOL = codes(row -> row.use() == Use.SENT || row.use() == Use.REPORTED);

    /** Codes after which connecting again ends the same way. */
    static final List<Integer> FUTILE = codes(row -> row.retry().isFutile());

    /** Codes after which a standard asks for a delay, but not for a least one. */
    static final List<Integer> WITH_FIRST_DELAY =
            codes(row -> !row.retry().advice().isEmpty() && row.retry().minDelayMillis() == 0);

    /** Codes after which a standard asks for a least delay. */
    static final List<Integer> WITH_LEAST_DELAY = codes(row -> row.retry().minDelayMillis() > 0);

    /** Codes that a class without a catch-all is to list. */
    static final List<Integer> RECOMMENDED = codes(CloseCode::isRecommended);

    private static final List<CloseCode> UNASSIGNED = CloseCodeTable.ROWS.stream()
            .filter(row -> row.use() == Use.UNASSIGNED)
            .toList();

    private KnownCodes() {}

    private static List<Integer> codes(Predicate<CloseCode> condition) {
        return CloseCodeTable.ROWS.stream()
                .filter(row -> row.first() == row.last() && row.first() < FIRST_RANGE)
                .filter(condition)
                .map(CloseCode::first)
                .toList();
    }

    /** A code that means nothing. */
    static int unassigned(SplittableRandom random) {
        CloseCode row = Choice.of(UNASSIGNED, random);
        return random.nextInt(row.first(), row.last() + 1);
    }

    static boolean isUnassigned(int code) {
        return CloseCodeTable.row(code).use() == Use.UNASSIGNED;
    }
}
