package io.github.closecall.processor.send;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.SendCompilation;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import io.github.closecall.processor.testing.TestInputs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every input in {@code sent} draws exactly the diagnostics of the plugin that its comments name. */
class SentInputsTest {

    @TestFactory
    Stream<DynamicTest> inputs() {
        return TestInputs.names("sent").stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    private static void check(String name) {
        List<Source> sources = TestInputs.read("sent", name);
        Outcome outcome = SendCompilation.of(sources);
        assertEquals(
                Expectation.in(sources, TestCompiler.JAVAC),
                Expectation.of(outcome.reported()),
                () -> messages(outcome));
    }

    private static String messages(Outcome outcome) {
        return String.join(
                "\n", outcome.reported().stream().map(Reported::toString).toList());
    }
}
