package io.github.closecall.processor.read;

import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import io.github.closecall.processor.testing.TestInputs;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every input in {@code hostile} has a fault that is the compiler's business: the compiler's own errors are the only
 * ones, and nothing of ours is said.
 */
class HostileInputsTest {

    @TestFactory
    Stream<DynamicTest> inputs() {
        return TestInputs.names("hostile").stream()
                .flatMap(name -> Stream.of(TestCompiler.values())
                        .map(compiler -> DynamicTest.dynamicTest(name + " " + compiler, () -> check(name, compiler))));
    }

    private static void check(String name, TestCompiler compiler) {
        List<Source> sources = TestInputs.read("hostile", name);
        Outcome outcome = compiler.compile(sources);

        Expectation.assertReported(
                Expectation.in(sources, compiler),
                outcome.reported().stream()
                        .filter(diagnostic -> diagnostic.kind() == Kind.ERROR || !diagnostic.isCompilers())
                        .toList());
    }
}
