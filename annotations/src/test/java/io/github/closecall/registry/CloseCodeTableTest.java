package io.github.closecall.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.CloseCodes;
import io.github.closecall.registry.CloseCode.Use;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What repeats a part of the table agrees with it: the constants of {@link CloseCodes}, and CODES.md. */
class CloseCodeTableTest {

    private static final Map<Level, String> LEVELS = Map.of(
            Level.FINE, "DEBUG",
            Level.INFO, "INFO",
            Level.WARNING, "WARNING",
            Level.SEVERE, "ERROR");

    @Test
    void everyRegisteredCodeHasItsConstant() throws IllegalAccessException {
        Map<Integer, String> constants = new TreeMap<>();
        for (Field field : CloseCodes.class.getFields()) {
            constants.put(field.getInt(null), field.getName());
        }
        Map<Integer, String> expected = new TreeMap<>();
        registered()
                .forEach(row -> expected.put(
                        row.first(),
                        row.name().toUpperCase(Locale.ROOT).replace(".", "").replace(' ', '_')));
        assertEquals(expected, constants);
    }

    @Test
    void theDocumentHasALineForEveryCodeBelow3000AndForTheRanges() throws Exception {
        try (Stream<String> lines = Files.lines(Path.of("CODES.md"))) {
            List<String> documented = lines.filter(line -> line.matches("\\| \\d{4}(-\\d{4})? \\|.*\\|"))
                    .map(CloseCodeTableTest::withoutMeaning)
                    .toList();
            List<String> expected = CloseCodeTable.ROWS.stream()
                    .filter(row -> row.use() != Use.UNASSIGNED && row.use() != Use.UNKNOWN)
                    .filter(row -> row.first() < 3000 || row.first() != row.last())
                    .map(CloseCodeTableTest::line)
                    .toList();
            assertEquals(String.join("\n", expected), String.join("\n", documented));
        }
    }

    /** The line of a code without its third cell, which says in other words what the name says. */
    private static String withoutMeaning(String line) {
        String[] cells = line.split(" *\\| *", -1);
        return String.join(" | ", cells[1], cells[2], cells[4], cells[5]);
    }

    private static String line(CloseCode row) {
        boolean single = row.first() == row.last();
        return String.join(
                " | ",
                single ? "" + row.first() : row.first() + "-" + row.last(),
                single ? row.name() : "",
                LEVELS.get(row.level()),
                row.retry().isFutile() ? "futile" : delays(row.retry()));
    }

    private static String delays(Retry retry) {
        long least = retry.minDelayMillis() / 1000;
        return "from " + least + "-" + (least + retry.firstDelayMillis() / 1000) + " s on";
    }

    private static Stream<CloseCode> registered() {
        return CloseCodeTable.ROWS.stream().filter(row -> row.first() == row.last() && row.use() != Use.UNASSIGNED);
    }

    @Test
    void everyRowIsReachable() {
        List<CloseCode> reached = IntStream.rangeClosed(999, 5000)
                .mapToObj(CloseCodeTable::row)
                .distinct()
                .toList();
        assertEquals(Set.copyOf(CloseCodeTable.ROWS), Set.copyOf(reached));
    }

    @Test
    void anAdviceNamesTheClosureOnce() {
        CloseCodeTable.ROWS.stream()
                .map(row -> row.retry().advice())
                .filter(advice -> !advice.isEmpty())
                .forEach(advice -> assertEquals(2, advice.split("%s", -1).length, advice));
    }
}
