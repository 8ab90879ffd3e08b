package io.github.closecall.benchmark.dispatch;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs {@link DispatchBenchmark} with the arguments of JMH and prints its results in proportion to the switch by hand.
 */
public final class DispatchReport {

    private DispatchReport() {}

    /** Runs the benchmark. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
        Map<String, Double> byHand = new HashMap<>();
        for (RunResult result : results) {
            if (name(result).equals("byHand")) {
                byHand.put(log(result), score(result));
            }
        }
        System.out.printf("%n%-20s %-8s %10s %10s%n", "", "log", "ns", "/ by hand");
        for (RunResult result : results) {
            System.out.printf(
                    "%-20s %-8s %10.2f %10.2f%n",
                    name(result), log(result), score(result), score(result) / byHand.get(log(result)));
        }
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }

    private static String log(RunResult result) {
        return result.getParams().getParam("log");
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
