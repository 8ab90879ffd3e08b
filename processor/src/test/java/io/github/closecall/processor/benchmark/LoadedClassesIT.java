package io.github.closecall.processor.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many classes a {@code javac} that has just been started loads because of the processor. */
class LoadedClassesIT {

    private static final List<Path> PROCESSOR = List.of(Path.of(System.getProperty("closecall.processor")));

    /** The target. BENCHMARKS.md says what these classes are. */
    private static final int BOUND = 230;

    /** With JavaPoet, and what that takes of the JDK. No target: a little more than is measured. */
    private static final int BOUND_WITH_JAVAPOET = 292;

    @Test
    void aColdCompilerLoadsFewClassesMore() throws Exception {
        check(Contenders.closeCall(1, PROCESSOR), BOUND);
    }

    @Test
    void withJavaPoetItLoadsMore() throws Exception {
        check(Contenders.closeCallWithJavaPoet(1, PROCESSOR), BOUND_WITH_JAVAPOET);
    }

    private static void check(Contender contender, int bound) throws Exception {
        try (Workshop workshop = new Workshop()) {
            long loaded = workshop.loadedClasses(contender) - workshop.loadedClasses(contender.withoutProcessor());
            assertTrue(loaded <= bound, () -> "loads " + loaded + " classes more");
        }
    }
}
