package io.github.closecall.processor.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what compiling with CloseCall costs, beside the limits and beside other processors that do a comparable job.
 * All take turns in one warm virtual machine, so that the ratios hold although the machine is busy.
 *
 * <p>Arguments: the jar of the processor, the number of rounds, and the numbers of classes.
 */
public final class CompileBenchmark {

    private final int count;
    private final Workshop workshop;
    private final Series base;
    private final Series min;
    private final List<Series> processors = new ArrayList<>();
    private final List<Series> hands = new ArrayList<>();

    private CompileBenchmark(int count, Path processor, Workshop workshop) throws IOException {
        this.count = count;
        this.workshop = workshop;
        base = new Series(Contenders.base(count));
        min = add(Contenders.min(count));
        add(Contenders.closeCall(count, List.of(processor)));
        for (Peer peer : Peer.values()) {
            add(peer.contender(count));
        }
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException {
        Path processor = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        try (Workshop workshop = new Workshop()) {
            for (int i = 2; i < arguments.length; i++) {
                CompileBenchmark benchmark = new CompileBenchmark(Integer.parseInt(arguments[i]), processor, workshop);
                benchmark.run(rounds);
                benchmark.print();
            }
        }
    }

    private Series add(Contender contender) throws IOException {
        Series series = new Series(contender);
        series.run(workshop);
        processors.add(series);
        hands.add(series.failed() ? series : new Series(Contenders.hand(contender, workshop)));
        return series;
    }

    /** One round warms up, the others count. */
    private void run(int rounds) throws IOException {
        for (int round = 0; round <= rounds; round++) {
            List<Series> all = new ArrayList<>(List.of(base));
            all.addAll(processors);
            all.addAll(hands);
            for (Series series : all) {
                if (round == 1) {
                    series.forget();
                }
                series.run(workshop);
            }
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
}
