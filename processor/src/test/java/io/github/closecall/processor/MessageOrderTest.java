package io.github.closecall.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.TestCompiler;
import io.github.closecall.processor.testing.TestInputs;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages about a class come in the order of its lines, whatever rules they are of. */
class MessageOrderTest {

    @ParameterizedTest
    @CsvSource({
        "JAVAC, FiveFaults",
        "JAVAC, Codes",
        "JAVAC, Duplicates",
        "JAVAC, Reconnects",
        "JAVAC, Signatures",
        "JAVAC, Ranges",
        "JAVAC, RecordComponents",
        "JAVAC, Order",
        "ECJ, FiveFaults",
        "ECJ, Codes",
        "ECJ, Duplicates",
        "ECJ, Reconnects",
        "ECJ, Signatures",
        "ECJ, Ranges",
        "ECJ, Order"
    })
    void linesAscend(TestCompiler compiler, String input) {
        List<Long> lines = compiler.compile(TestInputs.read("rejected", input)).reported().stream()
                .filter(reported -> !reported.isCompilers())
                .map(Reported::line)
                .toList();

        assertTrue(lines.size() > 1);
        assertEquals(lines.stream().sorted().toList(), lines);
    }
}
