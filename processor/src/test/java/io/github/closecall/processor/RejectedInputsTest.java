package io.github.closecall.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import io.github.closecall.processor.testing.TestInputs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every input in {@code rejected} draws exactly the diagnostics that its comments name, from every compiler. */
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
        assertEquals(expected, Expectation.of(outcome.reported()), () -> messages(outcome));
    }

    private static String messages(Outcome outcome) {
        return String.join(
                "\n", outcome.reported().stream().map(Reported::toString).toList());
    }
}
