package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Golden;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.TestCompiler;
import io.github.closecall.processor.testing.TestInputs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every input in {@code accepted} compiles without a single diagnostic from any compiler, javac being asked for all its
 * warnings, and gives the sources in {@code golden}.
 */
class AcceptedInputsTest {

    @TestFactory
    Stream<DynamicTest> inputs() {
        return TestInputs.names("accepted").stream()
                .flatMap(name -> Stream.of(TestCompiler.values())
                        .map(compiler -> DynamicTest.dynamicTest(name + " " + compiler, () -> check(name, compiler))));
    }

    private static void check(String name, TestCompiler compiler) {
        Outcome outcome = compiler.compile(TestInputs.read("accepted", name));

        assertEquals(List.of(), outcome.reported());
        Golden.check(name, outcome.generated());
    }
}
