package io.github.closecall.benchmark.compile;

import java.nio.file.Path;
import java.util.List;

/**
 * Somebody whose compilation is measured.
 *
 * @param name the name in the results
 * @param sources what is compiled
 * @param options the options of the compiler, the paths to the processor among them
 * @param classPath what the sources are compiled against
 */
record Contender(String name, List<Source> sources, List<String> options, List<Path> classPath) {

    /** The same compilation without a processor. */
    Contender withoutProcessor() {
        return new Contender(name + " base", sources, List.of("-proc:none"), classPath);
    }
}
