package io.github.closecall.storm;

import java.util.List;
import java.util.Locale;

/** Writes the results of the storms after one close code as lines of text. */
final class StormTable {

    private StormTable() {}

    static String of(String title, List<StormResult> results) {
        StringBuilder table = new StringBuilder(title)
                .append('\n')
                .append("  strategy      peak / capacity   refused / client   99 % back after\n");
        for (StormResult result : results) {
            table.append(String.format(
                    Locale.ROOT,
                    "  %-12s  %15.2f   %16.2f   %13d s%n",
                    result.strategy(),
                    result.peak(),
                    result.refused(),
                    result.recoverySeconds()));
        }
        return table.toString();
    }
}
