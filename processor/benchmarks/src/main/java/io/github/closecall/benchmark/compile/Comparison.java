package io.github.closecall.benchmark.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All contenders with one number of classes. */
final class Comparison {

    /** With more classes the others take minutes, and one does not compile any more. */
    private static final int MOST_CLASSES_OF_PEERS = 100;

    private final int count;
    private final Workshop workshop;
    private final Series base;
    private final Series min;
    private final Series closeCall;
    private final List<Series> processors = new ArrayList<>();
    private final List<Series> hands = new ArrayList<>();

    Comparison(int count, Contenders contenders, Workshop workshop) throws IOException {
        this.count = count;
        this.workshop = workshop;
        base = new Series(contenders.base(count));
        min = add(contenders.min(count), contenders);
        closeCall = add(contenders.closeCall(count), contenders);
        if (count <= MOST_CLASSES_OF_PEERS) {
            for (Peer peer : Peer.values()) {
                add(peer.contender(count), contenders);
            }
        }
    }

    private Series add(Contender contender, Contenders contenders) throws IOException {
        Series series = new Series(contender);
        series.run(workshop);
        processors.add(series);
        hands.add(series.failed() ? series : new Series(contenders.hand(contender)));
        return series;
    }

    /** Compiles everything once, and forgets what was measured. */
    void warmUp() throws IOException {
        run();
        all().forEach(Series::forget);
    }

    /** Compiles everything once. */
    void run() throws IOException {
        for (Series series : all()) {
            series.run(workshop);
        }
    }

    private List<Series> all() {
        List<Series> all = new ArrayList<>(List.of(base));
        all.addAll(processors);
        all.addAll(hands);
        return all;
    }

    @SuppressWarnings("SystemOut")
    void print() {
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

    /** Prints what a class costs in proportion to what it costs among fewer classes. */
    @SuppressWarnings("SystemOut")
    void printGrowth(Comparison fewer) {
        System.out.printf(
                "KB for a class, N = %d against N = %d: min %.3f, CloseCall %.3f%n",
                count,
                fewer.count,
                perClass(min) / fewer.perClass(fewer.min),
                perClass(closeCall) / fewer.perClass(fewer.closeCall));
    }

    private double perClass(Series series) {
        return (double) series.median().bytes() / count;
    }

    @SuppressWarnings("SystemOut")
    void printLoadedClasses() throws IOException, InterruptedException {
        System.out.printf("%nN = %d: classes that a compiler loads which has just been started, beyond base%n", count);
        for (Series series : processors) {
            Contender contender = series.contender();
            long loaded = workshop.loadedClasses(contender) - workshop.loadedClasses(contender.withoutProcessor());
            System.out.printf("%-14s %10d%n", contender.name(), loaded);
        }
    }
}
