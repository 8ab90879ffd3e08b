package io.github.closecall.processor.random;

import static com.google.common.truth.Truth.assertWithMessage;

import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Golden;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Handler sets with one to five faults each: every fault is reported at its line, and nothing else. */
class FaultySetsTest {

    private static final int MOST_FAULTS = 5;

    private static final SplittableRandom RANDOM = Seed.random(FaultySetsTest.class);

    /** They are not faults of handler sets alone, but of options, of CloseCall or of a declared stack. */
    private static final Set<Diagnosis> NOT_PLANTED =
            Set.of(Diagnosis.INVALID_OPTION, Diagnosis.INTERNAL_ERROR, Diagnosis.UNDELIVERABLE_CLOSE_CODE);

    private static final List<RandomSet> SETS = SetGenerator.generate(Seed.sets(), RANDOM);

    static {
        for (RandomSet set : SETS) {
            int planted = 0;
            int faults = RANDOM.nextInt(1, MOST_FAULTS + 1);
            while (planted < faults) {
                planted += Choice.of(Fault.KINDS, RANDOM).plant(set, RANDOM) ? 1 : 0;
            }
        }
    }

    private static List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        SETS.forEach(set -> sources.addAll(set.sources(RANDOM)));
        return Choice.shuffled(sources, RANDOM);
    }

    @Test
    void everyDiagnosisThatSourcesCauseIsAmongThem() {
        Set<String> ids = Stream.of(Diagnosis.values())
                .filter(diagnosis -> !diagnosis.isOfPlugin() && !NOT_PLANTED.contains(diagnosis))
                .map(Diagnosis::id)
                .collect(Collectors.toSet());
        List<Expectation> expected = Expectation.in(sources(), TestCompiler.JAVAC);
        Set<String> planted = expected.stream().map(Expectation::id).collect(Collectors.toSet());
        assertWithMessage("The diagnoses that the constants of the kinds of Fault plant")
                .that(planted)
                .containsExactlyElementsIn(ids);
        System.out.println(expected.size() + " diagnostics expected");
    }

    @Test
    void whateverTheOrderAndTheCompilerTheSameIsReportedAndGenerated() {
        Outcome outcome = compile(TestCompiler.JAVAC, "-Xmaxerrs", "1000000", "-Xmaxwarns", "1000000");
        Outcome shuffled = compile(TestCompiler.ECJ);
        Golden.assertSameSources(outcome.generated(), shuffled.generated());
    }

    private static Outcome compile(TestCompiler compiler, String... options) {
        List<Source> sources = sources();
        Outcome outcome = compiler.compile(sources, options);
        List<Expectation> expected = Expectation.in(sources, compiler);
        if (compiler == TestCompiler.ECJ) {
            List<Expectation> missing = Expectation.difference(expected, Expectation.of(outcome.reported()));
            missing.forEach(expectation -> {
                expected.remove(expectation);
                expected.add(withoutPlaceInRecord(expectation, sources));
            });
        }
        Expectation.assertReported(expected, outcome.reported());
        return outcome;
    }

    /** ECJ does not show where something is that is reported on a record. */
    private static Expectation withoutPlaceInRecord(Expectation expectation, List<Source> sources) {
        boolean isInRecord = sources.stream()
                .anyMatch(source -> source.fileName().equals(expectation.file())
                        && source.text().contains("record "));
        return isInRecord ? new Expectation(expectation.kind(), expectation.id(), "", 0) : expectation;
    }
}
