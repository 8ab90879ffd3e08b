package io.github.closecall.processor.send;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Markdown;
import io.github.closecall.processor.testing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of DIAGNOSTICS-send.md do what they say. */
class SendDiagnosticsDocumentTest {

    private static final Markdown DOCUMENT = Markdown.read("processor/DIAGNOSTICS-send.md");

    private static final List<Diagnosis> DIAGNOSES =
            List.of(Diagnosis.UNSENDABLE_CLOSE_CODE, Diagnosis.CLOSE_REASON_TOO_LONG, Diagnosis.ECHOED_CLOSE_CODE);

    @Test
    void everyDiagnosisHasASection() {
        assertEquals(
                DIAGNOSES.stream().map(SendDiagnosticsDocumentTest::heading).toList(),
                List.copyOf(DOCUMENT.sections().keySet()));
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return DIAGNOSES.stream().map(diagnosis -> DynamicTest.dynamicTest(diagnosis.id(), () -> check(diagnosis)));
    }

    private static void check(Diagnosis diagnosis) {
        List<String> blocks = DOCUMENT.section(heading(diagnosis)).blocks("java");
        Source failing = Markdown.source(blocks.get(0));
        Source mended = Markdown.source(blocks.get(1));
        assertEquals(
                expected(diagnosis, failing),
                Expectation.of(SendCompilation.of(List.of(failing)).reported()));
        assertEquals(List.of(), SendCompilation.of(List.of(mended)).reported());
    }

    private static String heading(Diagnosis diagnosis) {
        return diagnosis.id() + (diagnosis.isError() ? " (error)" : " (warning)");
    }

    private static List<Expectation> expected(Diagnosis diagnosis, Source source) {
        List<Expectation> expected = new ArrayList<>();
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].endsWith("// " + diagnosis.id())) {
                Kind kind = diagnosis.isError() ? Kind.ERROR : Kind.WARNING;
                expected.add(new Expectation(kind, diagnosis.id(), source.fileName(), i + 1));
            }
        }
        assertEquals(1, expected.size(), "the example has one culprit");
        return expected;
    }
}
