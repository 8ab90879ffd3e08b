package io.github.closecall.processor.write;

import io.github.closecall.ReconnectPolicy;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.CodeRange;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ways through a dispatcher, each list sorted by code. Where two handlers claim a code, which is reported
 * elsewhere, the first gets it, so that the generated code compiles all the same.
 *
 * @param exact the branches for exact codes
 * @param ranges the branches for ranges
 * @param catchAll the branch for every other code, null if there is none
 */
record Branches(
        List<Branch> exact, List<Branch> ranges, @Nullable Branch catchAll) {

    /** With at most 36 bytes for a code and 72 for a range, this many codes stay below 8,000 bytes. */
    private static final int CAPACITY = 200;

    private static final int RANGE_WEIGHT = 2;

    /** The branches of a dispatcher that calls nothing. */
    static final Branches NONE = new Branches(List.of(), List.of(), null);

    static Branches of(HandlerSet set) {
        Map<Integer, Handler> byCode = new HashMap<>();
        TreeMap<Integer, Branch> ranges = new TreeMap<>();
        Branch catchAll = null;
        for (Handler handler : set.handlers()) {
            if (set.calls(handler)) {
                for (Selection selection : handler.selections()) {
                    for (Code code : selection.codes()) {
                        if (code.isValid()) {
                            byCode.putIfAbsent(code.value(), handler);
                        }
                    }
                    CodeRange range = selection.range();
                    if (range != null) {
                        ranges.putIfAbsent(range.from(), new Branch(List.of(), range, handler));
                    }
                    if (selection.isCatchAll() && catchAll == null) {
                        catchAll = new Branch(List.of(), null, handler);
                    }
                }
            }
        }
        return new Branches(exact(byCode), new ArrayList<>(ranges.values()), catchAll);
    }

    /** All branches, in the order in which an event tries them. */
    List<Branch> all() {
        List<Branch> all = new ArrayList<>(exact);
        all.addAll(ranges);
        if (catchAll != null) {
            all.add(catchAll);
        }
        return all;
    }

    /**
     * The parts that fit into one method each, at least one; the catch-all is in the last. The JVM never compiles a
     * method of more than 8,000 bytes of bytecode, and refuses one of 64 KiB, so a dispatcher for very many codes
     * consists of several methods; nearly all need only one.
     */
    List<Branches> stages() {
        List<Branches> stages = new ArrayList<>(1);
        Branches stage = new Branches(new ArrayList<>(), new ArrayList<>(), null);
        int weight = 0;
        for (Branch branch : exact) {
            weight += branch.codes().size();
            if (weight > CAPACITY) {
                stages.add(stage);
                stage = new Branches(new ArrayList<>(), new ArrayList<>(), null);
                weight = branch.codes().size();
            }
            stage.exact.add(branch);
        }
        for (Branch branch : ranges) {
            weight += RANGE_WEIGHT;
            if (weight > CAPACITY) {
                stages.add(stage);
                stage = new Branches(new ArrayList<>(), new ArrayList<>(), null);
                weight = RANGE_WEIGHT;
            }
            stage.ranges.add(branch);
        }
        stages.add(new Branches(stage.exact, stage.ranges, catchAll));
        return stages;
    }

    private static List<Branch> exact(Map<Integer, Handler> byCode) {
        List<Branch> branches = new ArrayList<>();
        List<Integer> codes = new ArrayList<>(byCode.keySet());
        Collections.sort(codes);
        for (Integer code : codes) {
            Handler handler = Objects.requireNonNull(byCode.get(code));
            Branch branch = find(code, handler, branches);
            if (branch == null) {
                branch = new Branch(new ArrayList<>(1), null, handler);
                branches.add(branch);
            }
            branch.codes().add(code);
        }
        return branches;
    }

    /**
     * Codes of one handler share a branch if the same action follows. Two handlers never do, be they of one method:
     * where it overrides several, each has an action of its own.
     */
    @SuppressWarnings("ReferenceEquality")
    private static @Nullable Branch find(int code, Handler handler, List<Branch> branches) {
        for (Branch branch : branches) {
            if (branch.handler() == handler && branch.codes().size() < CAPACITY) {
                if (AfterHandler.isSameForAllCodes(handler)
                        || ReconnectPolicy.forCode(branch.codes().get(0)).equals(ReconnectPolicy.forCode(code))) {
                    return branch;
                }
            }
        }
        return null;
    }
}
