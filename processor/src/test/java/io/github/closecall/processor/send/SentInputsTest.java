package io.github.closecall.processor.send;

import io.github.closecall.processor.testing.Expectation;
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
        Expectation.assertReported(
                Expectation.in(sources, TestCompiler.JAVAC),
                SendCompilation.of(sources).reported());
    }
}
