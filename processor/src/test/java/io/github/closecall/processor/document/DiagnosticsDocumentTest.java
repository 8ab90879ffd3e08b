package io.github.closecall.processor.document;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Markdown;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sections of DIAGNOSTICS.md are the diagnoses, and their examples do what they say. */
class DiagnosticsDocumentTest {

    private static final Markdown DOCUMENT = Markdown.read("processor/DIAGNOSTICS.md");

    @Test
    void everyDiagnosisHasASection() {
        List<String> ids = Arrays.stream(Diagnosis.values()).map(Diagnosis::id).toList();
        assertWithMessage("The sections of DIAGNOSTICS.md, one for each constant of Diagnosis")
                .that(DOCUMENT.sections().keySet())
                .containsExactlyElementsIn(ids);
    }

    @Test
    void everyDiagnosisIsInTheTablesAtTheTop() {
        String top = DOCUMENT.text().substring(0, DOCUMENT.text().indexOf("\n## "));
        assertEquals(
                List.of(),
                Arrays.stream(Diagnosis.values())
                        .map(Diagnosis::id)
                        .filter(id -> !top.contains("[" + id + "](#" + id.toLowerCase(Locale.ROOT) + ")"))
                        .toList(),
                "Add these to a table at the top of DIAGNOSTICS.md");
    }

    @TestFactory
    Stream<DynamicTest> failingExamples() {
        return examples(0, DiagnosticsDocumentTest::checkFailing);
    }

    @TestFactory
    Stream<DynamicTest> fixedExamples() {
        return examples(
                1,
                (diagnosis, source, compiler) -> assertEquals(
                        List.of(), compiler.compile(List.of(source)).reported()));
    }

    @Test
    void optionExamples() {
        Source any = Markdown.source(
                DOCUMENT.section("DuplicateCloseHandler").blocks("java").get(1));
        List<String> options = DOCUMENT.section("InvalidOption").blocks("");
        Outcome failing =
                TestCompiler.JAVAC.compile(List.of(any), options.get(0).strip());
        Outcome fixed = TestCompiler.JAVAC.compile(List.of(any), options.get(1).strip());
        assertEquals(List.of(new Expectation(Kind.ERROR, "InvalidOption", "", -1)), Expectation.of(failing.reported()));
        assertEquals(List.of(), fixed.reported());
    }

    private static void checkFailing(Diagnosis diagnosis, Source source, TestCompiler compiler) {
        List<Expectation> expected = Expectation.in(List.of(source), compiler);
        assertEquals(
                List.of(diagnosis.id()),
                expected.stream().map(Expectation::id).distinct().toList());
        Expectation.assertReported(expected, compiler.compile(List.of(source)).reported());
    }

    /** InternalError has no example: an input that caused one would be fixed. */
    private static Stream<DynamicTest> examples(int index, Example example) {
        return Arrays.stream(Diagnosis.values())
                .filter(diagnosis -> !diagnosis.isOfPlugin())
                .filter(diagnosis -> diagnosis != Diagnosis.INTERNAL_ERROR && diagnosis != Diagnosis.INVALID_OPTION)
                .flatMap(diagnosis -> Stream.of(TestCompiler.values())
                        .map(compiler -> DynamicTest.dynamicTest(
                                diagnosis.id() + " " + compiler,
                                () -> example.check(
                                        diagnosis,
                                        Markdown.source(DOCUMENT.section(diagnosis.id())
                                                .blocks("java")
                                                .get(index)),
                                        compiler))));
    }

    private interface Example {
        void check(Diagnosis diagnosis, Source source, TestCompiler compiler);
    }
}
