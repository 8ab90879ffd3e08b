package io.github.closecall.benchmark.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what compiling with CloseCall costs, beside the limits and beside other processors that do a comparable job.
 * All take turns in one warm virtual machine, with all numbers of classes, so that the ratios hold although the machine
 * is busy. Last it prints how many classes a compiler that has just been started loads because of each processor.
 *
 * <p>Arguments: the number of rounds, and the numbers of classes.
 */
public final class CompileBenchmark {

    private CompileBenchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        try (Workshop workshop = new Workshop()) {
            Contenders contenders = new Contenders(workshop);
            List<Comparison> comparisons = new ArrayList<>();
            for (int i = 1; i < arguments.length; i++) {
                comparisons.add(new Comparison(Integer.parseInt(arguments[i]), contenders, workshop));
            }
            for (Comparison comparison : comparisons) {
                comparison.warmUp();
            }
            for (int round = 0; round < rounds; round++) {
                for (Comparison comparison : comparisons) {
                    comparison.run();
                }
            }
            for (int i = 0; i < comparisons.size(); i++) {
                comparisons.get(i).print();
                if (i > 0) {
                    comparisons.get(i).printGrowth(comparisons.get(i - 1));
                }
            }
            comparisons.get(0).printLoadedClasses();
        }
    }
}
