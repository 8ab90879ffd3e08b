package io.github.closecall.processor.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import io.github.closecall.processor.CloseCallProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What CloseCall lets the compiler allocate, the one cost that is the same on every machine and at every load. */
class AllocationTest {

    private static final int CLASSES = 100;

    /**
     * Above what is measured, so that a new JDK does not break the build, and below a plain processor with JavaPoet.
     */
    private static final double BOUND = 1.16;

    private static final List<Path> PROCESSOR_PATH =
            List.of(Contenders.home(CloseCallProcessor.class), Contenders.home(ClassName.class));

    @Test
    void writesTheSameFilesAsTheMinimalProcessor() throws IOException {
        try (Workshop workshop = new Workshop()) {
            assertEquals(
                    workshop.generate(Contenders.min(2)), workshop.generate(Contenders.closeCall(2, PROCESSOR_PATH)));
        }
    }

    @Test
    void allocatesLittleMoreThanTheMinimalProcessor() throws IOException {
        try (Workshop workshop = new Workshop()) {
            double ratio = (double) perClass(Contenders.closeCall(CLASSES, PROCESSOR_PATH), workshop)
                    / perClass(Contenders.min(CLASSES), workshop);
            assertTrue(ratio <= BOUND, () -> "allocates " + ratio + " times as much");
        }
    }

    /** The second compilation: the first one also initializes the compiler. */
    private static long perClass(Contender contender, Workshop workshop) throws IOException {
        workshop.compile(contender);
        return workshop.compile(contender).bytes() / CLASSES;
    }
}
