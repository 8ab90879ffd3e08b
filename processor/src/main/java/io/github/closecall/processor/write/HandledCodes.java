package io.github.closecall.processor.write;

import io.github.closecall.processor.model.CodeRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes the method that tells, where there is no catch-all, whether some handler takes care of a code. */
final class HandledCodes {

    private final List<Branches> stages;

    HandledCodes(List<Branches> stages) {
        this.stages = stages;
    }

    /** Adds the method, and one more for every further stage. */
    void addTo(SourceText text) {
        for (int i = 0; i < stages.size(); i++) {
            text.begin().addName("private static boolean " + name(i)).open("int code)");
            List<Integer> codes = codes(stages.get(i));
            if (codes.isEmpty()) {
                text.add("return " + otherwise(i) + ";\n");
            } else {
                text.open("return switch (code)")
                        .add("case " + StageBody.labels(codes) + " -> true;\n")
                        .add("default -> " + otherwise(i) + ";\n")
                        .closeStatement();
            }
            text.close();
        }
    }

    private static List<Integer> codes(Branches stage) {
        List<Integer> codes = new ArrayList<>();
        for (Branch branch : stage.exact()) {
            codes.addAll(branch.codes());
        }
        Collections.sort(codes);
        return codes;
    }

    private String otherwise(int index) {
        StringBuilder result = new StringBuilder();
        String separator = "";
        for (Branch branch : stages.get(index).ranges()) {
            CodeRange range = branch.range();
            if (range != null) {
                result.append(separator).append("code >= ").append(range.from());
                result.append(" && code <= ").append(range.to());
                separator = " || ";
            }
        }
        if (index + 1 < stages.size()) {
            return result.append(separator)
                    .append(name(index + 1))
                    .append("(code)")
                    .toString();
        }
        return result.isEmpty() ? "false" : result.toString();
    }

    private static String name(int index) {
        return index == 0 ? "handles" : "handlesFurther" + index;
    }
}
