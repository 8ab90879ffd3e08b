package io.github.closecall.benchmark.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The compilations of one contender. Its median is what it costs; a noisy machine makes single ones meaningless. */
final class Series {

    private final Contender contender;
    private final List<Long> cpuNanos = new ArrayList<>();
    private final List<Long> bytes = new ArrayList<>();
    private String failure = "";

    Series(Contender contender) {
        this.contender = contender;
    }

    String name() {
        return contender.name();
    }

    Contender contender() {
        return contender;
    }

    /** Compiles once more, unless that has failed before. */
    void run(Workshop workshop) throws IOException {
        if (failed()) {
            return;
        }
        try {
            Cost cost = workshop.compile(contender);
            cpuNanos.add(cost.cpuNanos());
            bytes.add(cost.bytes());
        } catch (IllegalStateException e) {
            failure = e.toString();
        }
    }

    boolean failed() {
        return !failure.isEmpty();
    }

    /** Forgets what was measured while the compiler was still warming up. */
    void forget() {
        cpuNanos.clear();
        bytes.clear();
    }

    Cost median() {
        return new Cost(median(cpuNanos), median(bytes));
    }

    /** The median of the processor time in proportion to that of another contender in the same round. */
    double cpuRatio(Series other) {
        return medianRatio(cpuNanos, other.cpuNanos);
    }

    /** The same of the memory. */
    double bytesRatio(Series other) {
        return medianRatio(bytes, other.bytes);
    }

    private static double medianRatio(List<Long> values, List<Long> others) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ratios.add((double) values.get(i) / others.get(i));
        }
        return median(ratios);
    }

    private static <T extends Comparable<T>> T median(List<T> values) {
        List<T> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
