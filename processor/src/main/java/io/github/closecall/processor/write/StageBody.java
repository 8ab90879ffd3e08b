package io.github.closecall.processor.write;

import io.github.closecall.processor.model.CodeRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the statements that take an event through a stage: one switch on the code, with the ranges in its default. */
final class StageBody {

    private final HandlerCall handlerCall;
    private final SourceText text;

    StageBody(HandlerCall handlerCall, SourceText text) {
        this.handlerCall = handlerCall;
        this.text = text;
    }

    /**
     * Adds a stage.
     *
     * @param next the statement that goes to the next stage, {@code ""} after the last one
     */
    void add(Branches stage, String next) {
        Branch catchAll = stage.catchAll();
        boolean returns = catchAll != null ? catchAll.returns() : !next.isEmpty();
        if (stage.exact().isEmpty()) {
            addComparisons(stage.ranges(), catchAll, next);
        } else {
            text.open("switch (event.code())");
            for (Branch branch : stage.exact()) {
                addArrow("case " + labels(branch.codes()), branch);
                returns &= branch.returns();
            }
            addDefault(stage.ranges(), catchAll, next);
            text.close();
        }
        for (Branch branch : stage.ranges()) {
            returns &= branch.returns();
        }
        if (!returns) {
            text.add("return ").add(TypeReference.CLOSE_ACTION).add(".stop();\n");
        }
    }

    private void addArrow(String label, Branch branch) {
        if (branch.returns()) {
            text.open(label + " ->");
            handlerCall.addStatements(branch, text);
            text.close();
        } else {
            text.add(label + " -> ");
            handlerCall.addStatements(branch, text);
        }
    }

    private void addDefault(List<Branch> ranges, @Nullable Branch catchAll, String next) {
        if (!ranges.isEmpty() || !next.isEmpty()) {
            text.open("default ->");
            addComparisons(ranges, catchAll, next);
            text.close();
        } else if (catchAll != null) {
            addArrow("default", catchAll);
        }
    }

    private void addComparisons(List<Branch> ranges, @Nullable Branch catchAll, String next) {
        boolean first = true;
        for (Branch branch : ranges) {
            CodeRange range = branch.range();
            if (range != null) {
                String comparison = "if (event.code() >= " + range.from() + " && event.code() <= " + range.to() + ")";
                if (first) {
                    text.open(comparison);
                } else {
                    text.reopen("else " + comparison);
                }
                handlerCall.addStatements(branch, text);
                first = false;
            }
        }
        boolean isElse = !first && (catchAll != null || !next.isEmpty());
        if (isElse) {
            text.reopen("else");
        }
        if (catchAll != null) {
            handlerCall.addStatements(catchAll, text);
        }
        text.add(next);
        if (!first) {
            text.close();
        }
    }

    /** Codes as the labels of one case. */
    static String labels(List<Integer> codes) {
        StringBuilder labels = new StringBuilder();
        String separator = "";
        for (int code : codes) {
            labels.append(separator).append(code);
            separator = ", ";
        }
        return labels.toString();
    }
}
