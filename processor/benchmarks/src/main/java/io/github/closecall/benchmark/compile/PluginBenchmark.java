package io.github.closecall.benchmark.compile;

import java.io.IOException;
import java.util.List;

/**
 * Prints what the check of sent codes costs where it finds nothing: the processor time and the memory that the compiler
 * uses with the plugin, in proportion to what it uses without, for ordinary classes and for one with a long method.
 *
 * <p>Arguments: the number of rounds.
 */
public final class PluginBenchmark {

    private static final int CLASSES = 1_000;
    private static final List<Integer> LENGTHS = List.of(1_000, 2_000, 4_000);
    private static final int WARM_UPS = 3;

    private PluginBenchmark() {}

    /** Runs the benchmark. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        System.out.printf("%-34s %10s %10s%n", "with the plugin / without", "CPU", "memory");
        try (Workshop workshop = new Workshop()) {
            print(CLASSES + " ordinary classes", OrdinaryClasses.sources(CLASSES), rounds, workshop);
            for (int length : LENGTHS) {
                print("a method of " + length + " statements", OrdinaryClasses.longMethod(length), rounds, workshop);
            }
        }
    }

    @SuppressWarnings("SystemOut")
    private static void print(String name, List<Source> sources, int rounds, Workshop workshop) throws IOException {
        Series with = new Series(Contenders.plugin(sources));
        Series without = new Series(Contenders.withoutPlugin(sources));
        for (int round = -WARM_UPS; round < rounds; round++) {
            if (round == 0) {
                with.forget();
                without.forget();
            }
            // Compiled code gets better all the time, so the two take turns in coming first.
            (round % 2 == 0 ? with : without).run(workshop);
            (round % 2 == 0 ? without : with).run(workshop);
        }
        System.out.printf("%-34s %10.3f %10.4f%n", name, with.cpuRatio(without), with.bytesRatio(without));
    }
}
