package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import io.github.closecall.processor.testing.TestInputs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every member of a dispatcher, private ones too, has the documentation that {@code -Xdoclint:all} asks for. */
class StrictDocumentationTest {

    @TestFactory
    Stream<DynamicTest> dispatchers() {
        return TestInputs.names("accepted").stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    private static void check(String name) {
        Outcome handlers = TestCompiler.JAVAC.compile(TestInputs.read("accepted", name));
        List<Source> dispatchers = handlers.generated().entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();

        Outcome outcome = dispatchers.isEmpty()
                ? handlers
                : TestCompiler.JAVAC.compileAgainst(handlers, dispatchers, "-Xdoclint:all", "-Werror");

        assertEquals(List.of(), outcome.reported());
    }
}
