package io.github.closecall.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Markdown;
import io.github.closecall.processor.testing.SendCompilation;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the plugin in DIAGNOSTICS.md do what they say. */
class SendDiagnosticsDocumentTest {

    private static final Markdown DOCUMENT = Markdown.read("processor/DIAGNOSTICS.md");

    @TestFactory
    Stream<DynamicTest> examples() {
        return Arrays.stream(Diagnosis.values())
                .filter(Diagnosis::isOfPlugin)
                .map(diagnosis -> DynamicTest.dynamicTest(diagnosis.id(), () -> check(diagnosis)));
    }

    private static void check(Diagnosis diagnosis) {
        List<String> blocks = DOCUMENT.section(diagnosis.id()).blocks("java");
        Source failing = Markdown.source(blocks.get(0));
        Source fixed = Markdown.source(blocks.get(1));
        List<Expectation> expected = Expectation.in(List.of(failing), TestCompiler.JAVAC);
        assertEquals(
                List.of(diagnosis.id()), expected.stream().map(Expectation::id).toList());
        Expectation.assertReported(
                expected, SendCompilation.of(List.of(failing)).reported());
        assertEquals(List.of(), SendCompilation.of(List.of(fixed)).reported());
    }
}
