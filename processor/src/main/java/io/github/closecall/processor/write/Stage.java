package io.github.closecall.processor.write;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a dispatcher that fits into one method. The JVM never compiles a method of more than 8,000 bytes of
 * bytecode, and refuses one of 64 KiB, so a dispatcher for very many codes consists of several methods; nearly all need
 * only one.
 *
 * @param exact branches for exact codes
 * @param ranges branches for ranges, tried after the exact codes
 */
record Stage(List<Branch> exact, List<Branch> ranges) {

    /** With at most 36 bytes for a code and 72 for a range, this many codes stay below 8,000 bytes. */
    static final int CAPACITY = 200;

    private static final int RANGE_WEIGHT = 2;

    /** Splits the branches of a dispatcher into stages, at least one. */
    static List<Stage> split(Branches branches) {
        List<Stage> stages = new ArrayList<>();
        Stage stage = new Stage(new ArrayList<>(), new ArrayList<>());
        stages.add(stage);
        int weight = 0;
        for (Branch branch : branches.exact()) {
            weight += branch.codes().size();
            if (weight > CAPACITY) {
                stage = new Stage(new ArrayList<>(), new ArrayList<>());
                stages.add(stage);
                weight = branch.codes().size();
            }
            stage.exact.add(branch);
        }
        for (Branch branch : branches.ranges()) {
            weight += RANGE_WEIGHT;
            if (weight > CAPACITY) {
                stage = new Stage(new ArrayList<>(), new ArrayList<>());
                stages.add(stage);
                weight = RANGE_WEIGHT;
            }
            stage.ranges.add(branch);
        }
        return stages;
    }
}
