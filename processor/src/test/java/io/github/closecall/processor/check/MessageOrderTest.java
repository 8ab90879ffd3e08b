package io.github.closecall.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import io.github.closecall.processor.testing.TestInputs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
        Map<String, List<Long>> linesOfFiles = compiler.compile(TestInputs.read("rejected", input)).reported().stream()
                .filter(reported -> !reported.isCompilers())
                .collect(
                        Collectors.groupingBy(Reported::file, Collectors.mapping(Reported::line, Collectors.toList())));

        assertTrue(linesOfFiles.values().stream().anyMatch(lines -> lines.size() > 1));
        linesOfFiles.forEach(
                (file, lines) -> assertEquals(lines.stream().sorted().toList(), lines, file));
    }

    /** What is wrong with the methods that a class inherits comes before what it lacks. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void onOneLineTheRulesHaveAnOrder(TestCompiler compiler) {
        Source base = new Source("Base.java", """
                import io.github.closecall.OnClose;
                abstract class Base {
                    @OnClose(code = 1000) void list(java.util.List<String> session) {}
                    @OnClose(code = 1001) void set(java.util.Set<String> session) {}
                    @OnClose(code = 4000) void one() {}
                    @OnClose(code = 4000) void two() {}
                    @OnClose void other(java.util.List<String> session) {}
                }
                """);
        Source heir = new Source(
                "Heir.java", "class Heir extends Base { @io.github.closecall.OnClose(code = 4008) void k() {} }");

        List<String> ids = compiler.compile(List.of(base, heir)).reported().stream()
                .map(Reported::id)
                .toList();

        assertEquals(List.of("InvalidHandlerSignature", "DuplicateCloseHandler", "MissingCloseHandler"), ids);
    }
}
