package io.github.closecall.processor.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many classes a {@code javac} that has just been started loads because of the processor. */
class LoadedClassesIT {

    private static final List<Path> PROCESSOR = List.of(Path.of(System.getProperty("closecall.processor")));

    /** A jar, as users have it: to open the first one a compiler loads 43 classes, with a processor or without. */
    private static final List<Path> CLASS_PATH = List.of(Path.of(System.getProperty("closecall.annotations")));

    /** The target. BENCHMARKS.md says what these classes are. */
    private static final int BOUND = 320;

    /** With JavaPoet, and what that takes of the JDK. No target: a little more than is measured. */
    private static final int BOUND_WITH_JAVAPOET = 320;

    @Test
    void aColdCompilerLoadsFewClassesMore() throws Exception {
        check(Contenders.closeCall(1, PROCESSOR), BOUND);
    }

    @Test
    void withJavaPoetItLoadsMore() throws Exception {
        check(Contenders.closeCallWithJavaPoet(1, PROCESSOR), BOUND_WITH_JAVAPOET);
    }

    private static void check(Contender closeCall, int bound) throws Exception {
        Contender contender = new Contender(closeCall.name(), closeCall.sources(), closeCall.options(), CLASS_PATH);
        try (Workshop workshop = new Workshop()) {
            long loaded = workshop.loadedClasses(contender) - workshop.loadedClasses(contender.withoutProcessor());
            assertTrue(loaded <= bound, () -> "loads " + loaded + " classes more");
        }
    }
}
