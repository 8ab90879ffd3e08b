package io.github.closecall.processor.write;

import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.CodeRange;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The branches of a dispatcher's method, sorted by code. If two handlers list the same code, which is reported
 * elsewhere, the first gets it, so that the generated code compiles nevertheless.
 *
 * @param exact the branches for exact codes
 * @param ranges the branches for ranges
 * @param catchAll the branch for every other code, null if there is none
 */
record Branches(
        List<Branch> exact, List<Branch> ranges, @Nullable Branch catchAll) {

    /** Decides whether a code of a handler can be added to a branch. */
    interface Grouping {

        boolean isShared(Branch branch, int code, Handler handler);
    }

    /** The branches of a handler set, for the handlers that can be called. */
    static Branches of(HandlerSet set, Grouping grouping) {
        SortedMap<Integer, Handler> byCode = new TreeMap<>();
        SortedMap<Integer, Branch> ranges = new TreeMap<>();
        Branch catchAll = null;
        for (Handler handler : set.handlers()) {
            if (set.calls(handler)) {
                for (Selection selection : handler.selections()) {
                    selection.codes().stream()
                            .filter(Code::isValid)
                            .forEach(code -> byCode.putIfAbsent(code.value(), handler));
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
        return new Branches(exact(byCode, grouping), List.copyOf(ranges.values()), catchAll);
    }

    /** All branches, in the order in which an event tries them. */
    Stream<Branch> all() {
        return Stream.of(exact.stream(), ranges.stream(), Stream.ofNullable(catchAll))
                .flatMap(branches -> branches);
    }

    /** The branch that a code would take if no handler listed it, null if there is none. */
    @Nullable
    Branch fallback(int code) {
        return ranges.stream()
                .filter(branch -> branch.range() != null && branch.range().contains(code))
                .findFirst()
                .orElse(catchAll);
    }

    private static List<Branch> exact(SortedMap<Integer, Handler> byCode, Grouping grouping) {
        List<Branch> branches = new ArrayList<>();
        byCode.forEach((code, handler) -> branches.stream()
                .filter(branch -> grouping.isShared(branch, code, handler))
                .findFirst()
                .ifPresentOrElse(
                        branch -> branch.codes().add(code),
                        () -> branches.add(new Branch(new ArrayList<>(List.of(code)), null, handler))));
        return branches;
    }
}
