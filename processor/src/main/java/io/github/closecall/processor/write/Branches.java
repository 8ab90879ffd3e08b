package io.github.closecall.processor.write;

import io.github.closecall.ReconnectPolicy;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.CodeRange;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** The branches of a dispatcher that calls nothing. */
    static final Branches NONE = new Branches(List.of(), List.of(), null);

    static Branches of(HandlerSet set) {
        TreeMap<Integer, Handler> byCode = new TreeMap<>();
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

    private static List<Branch> exact(TreeMap<Integer, Handler> byCode) {
        List<Branch> branches = new ArrayList<>();
        for (Map.Entry<Integer, Handler> entry : byCode.entrySet()) {
            int code = entry.getKey();
            Branch branch = find(code, entry.getValue(), branches);
            if (branch == null) {
                branch = new Branch(new ArrayList<>(1), null, entry.getValue());
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
            if (branch.handler() == handler && branch.codes().size() < Stage.CAPACITY) {
                if (AfterHandler.isSameForAllCodes(handler)
                        || ReconnectPolicy.forCode(branch.codes().get(0)).equals(ReconnectPolicy.forCode(code))) {
                    return branch;
                }
            }
        }
        return null;
    }
}
