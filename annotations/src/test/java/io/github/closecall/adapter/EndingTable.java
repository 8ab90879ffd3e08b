package io.github.closecall.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A table of what is expected: a row an ending, a column a stack. The file explains its cells. */
final class EndingTable {

    /** One ending on one stack; {@code expected} is like {@code 1006T}, or has two of these with a slash. */
    record Row(String ending, String expected) {

        boolean allows(String reported) {
            return Arrays.asList(expected.split("/")).contains(reported);
        }
    }

    /** The endings that a limit brings about, for the JDK at least, which loses some. */
    private static final Set<String> LIMITED = Set.of(
            "never-answered",
            "tls-accept-fin",
            "tls-accept-rst",
            "tls-fin",
            "tls-rst",
            "tls-close",
            "late-opening",
            "silent",
            "alive",
            "own-no-answer",
            "own-fin",
            "discard-no-answer",
            "end",
            "user-error",
            "one-byte",
            "bad-utf8-reason",
            "cut-utf8-reason",
            "fin-mid-frame",
            "half-close",
            "message-fin",
            "big-message");

    private EndingTable() {}

    /** Whether an ending is to be played with short limits. */
    static boolean isLimited(String ending) {
        return LIMITED.contains(ending);
    }

    /** Whether the application is not to be told of an ending: it has discarded the connection. */
    static boolean isSilent(String ending) {
        return ending.startsWith("discard") || ending.equals("late-opening");
    }

    /** Returns the rows of a column, without those that are not run there. */
    static List<Row> column(String table, String column) {
        List<String[]> lines = lines(table);
        int index = Arrays.asList(lines.get(0)).indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("No column " + column);
        }
        List<Row> rows = new ArrayList<>();
        for (String[] cells : lines.subList(1, lines.size())) {
            if (cells.length != lines.get(0).length) {
                throw new IllegalArgumentException("Cells missing or too many: " + Arrays.toString(cells));
            }
            String expected = cells[index].equals(".") ? cells[1] : cells[index];
            if (!expected.equals("-")) {
                rows.add(new Row(cells[0], expected));
            }
        }
        return rows;
    }

    private static List<String[]> lines(String table) {
        try (InputStream in = EndingTable.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.trim().split(" +"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
