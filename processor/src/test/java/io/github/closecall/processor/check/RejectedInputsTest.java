package io.github.closecall.processor.check;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Golden;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import io.github.closecall.processor.testing.TestInputs;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every input in {@code rejected} draws exactly the diagnostics that its comments name, from every compiler, in the
 * words of the file in {@code messages}.
 */
class RejectedInputsTest {

    @TestFactory
    Stream<DynamicTest> inputs() {
        return TestInputs.names("rejected").stream()
                .flatMap(name -> Stream.of(TestCompiler.values())
                        .map(compiler -> DynamicTest.dynamicTest(name + " " + compiler, () -> check(name, compiler))));
    }

    private static void check(String name, TestCompiler compiler) {
        List<Source> sources = TestInputs.read("rejected", name);
        List<Expectation> expected = Expectation.in(sources, compiler);
        Outcome outcome = compiler.compile(sources);

        assertFalse(expected.isEmpty(), "the input expects nothing");
        Expectation.assertReported(expected, outcome.reported());
        Golden.checkText("messages", name + ".txt", messages(outcome));
    }

    /** The messages without those of the compiler; compilers differ in their order and in the indentation of lines. */
    private static String messages(Outcome outcome) {
        return outcome.reported().stream()
                .filter(diagnostic -> !diagnostic.isCompilers())
                .map(diagnostic -> diagnostic.message().replaceAll("\n *", "\n"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
