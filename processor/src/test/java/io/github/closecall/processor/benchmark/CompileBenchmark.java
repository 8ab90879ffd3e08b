package io.github.closecall.processor.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what compiling with CloseCall costs, beside the limits and beside other processors that do a comparable job.
 * All take turns in one warm virtual machine, with all numbers of classes, so that the ratios hold although the machine
 * is busy. Last it prints how many classes a compiler that has just been started loads because of each processor.
 *
 * <p>Arguments: the jar of the processor, the number of rounds, and the numbers of classes.
 */
public final class CompileBenchmark {

    /** With more classes the others take minutes, and one does not compile any more. */
    private static final int MOST_CLASSES_OF_PEERS = 100;

    private final int count;
    private final Workshop workshop;
    private final Series base;
    private final Series min;
    private final Series closeCall;
    private final List<Series> processors = new ArrayList<>();
    private final List<Series> hands = new ArrayList<>();

    private CompileBenchmark(int count, Path processor, Workshop workshop) throws IOException {
        this.count = count;
        this.workshop = workshop;
        base = new Series(Contenders.base(count));
        min = add(Contenders.min(count));
        closeCall = add(Contenders.closeCall(count, List.of(processor)));
        add(Contenders.closeCallWithJavaPoet(count, List.of(processor)));
        if (count <= MOST_CLASSES_OF_PEERS) {
            for (Peer peer : Peer.values()) {
                add(peer.contender(count));
            }
        }
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path processor = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        try (Workshop workshop = new Workshop()) {
            List<CompileBenchmark> benchmarks = new ArrayList<>();
            for (int i = 2; i < arguments.length; i++) {
                benchmarks.add(new CompileBenchmark(Integer.parseInt(arguments[i]), processor, workshop));
            }
            // One round warms up, the others count.
            for (int round = 0; round <= rounds; round++) {
                for (CompileBenchmark benchmark : benchmarks) {
                    benchmark.run(round == 1);
                }
            }
            for (int i = 0; i < benchmarks.size(); i++) {
                benchmarks.get(i).print();
                if (i > 0) {
                    benchmarks.get(i).printGrowth(benchmarks.get(i - 1));
                }
            }
            benchmarks.get(0).printLoadedClasses();
        }
    }

    private Series add(Contender contender) throws IOException {
        Series series = new Series(contender);
        series.run(workshop);
        processors.add(series);
        hands.add(series.failed() ? series : new Series(Contenders.hand(contender, workshop)));
        return series;
    }

    /** Runs everything once, and forgets what was before if that is wanted. */
    private void run(boolean forget) throws IOException {
        List<Series> all = new ArrayList<>(List.of(base));
        all.addAll(processors);
        all.addAll(hands);
        for (Series series : all) {
            if (forget) {
                series.forget();
            }
            series.run(workshop);
        }
    }

    @SuppressWarnings("SystemOut")
    private void print() {
        System.out.printf(
                "%nN = %d: ms and KB of the javac thread; tax: beyond the same sources written by hand, for each class%n",
                count);
        System.out.printf(
                "%-14s %10s %12s %12s %12s %12s %12s%n", "", "ms", "KB/class", "cpu/min", "KB/min", "tax ms", "tax KB");
        print(base, base);
        for (int i = 0; i < processors.size(); i++) {
            print(processors.get(i), hands.get(i));
        }
    }

    @SuppressWarnings("SystemOut")
    private void print(Series series, Series hand) {
        if (series.failed()) {
            System.out.printf("%-14s does not compile%n", series.name());
            return;
        }
        Cost cost = series.median();
        Cost limit = hand.median();
        System.out.printf(
                "%-14s %10.1f %12.1f %12.2f %12.3f %12.2f %12.1f%n",
                series.name(),
                cost.cpuNanos() / 1e6,
                cost.bytes() / 1e3 / count,
                series.cpuRatio(min),
                (double) cost.bytes() / min.median().bytes(),
                (cost.cpuNanos() - limit.cpuNanos()) / 1e6 / count,
                (cost.bytes() - limit.bytes()) / 1e3 / count);
    }

    /** What a class costs in proportion to what it costs among fewer classes, all told and beyond the class alone. */
    private void printGrowth(CompileBenchmark fewer) {
        printGrowth("all told", fewer, 0, 0);
        printGrowth(
                "beyond base", fewer, base.median().bytes(), fewer.base.median().bytes());
    }

    @SuppressWarnings("SystemOut")
    private void printGrowth(String what, CompileBenchmark fewer, long bytes, long bytesOfFewer) {
        System.out.printf(
                "KB for a class %s, N = %d against N = %d: min %.3f, closecall %.3f%n",
                what,
                count,
                fewer.count,
                perClass(min.median().bytes() - bytes)
                        / fewer.perClass(fewer.min.median().bytes() - bytesOfFewer),
                perClass(closeCall.median().bytes() - bytes)
                        / fewer.perClass(fewer.closeCall.median().bytes() - bytesOfFewer));
    }

    private double perClass(long cost) {
        return (double) cost / count;
    }

    @SuppressWarnings("SystemOut")
    private void printLoadedClasses() throws IOException, InterruptedException {
        System.out.printf("%nN = %d: classes that a compiler loads which has just been started, beyond base%n", count);
        for (Series series : processors) {
            Contender contender = series.contender();
            long loaded = workshop.loadedClasses(contender) - workshop.loadedClasses(contender.withoutProcessor());
            System.out.printf("%-14s %10d%n", contender.name(), loaded);
        }
    }
}
