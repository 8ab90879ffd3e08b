package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the statements that take an event through a stage: one switch on the code, with the ranges in its default. */
final class StageBody {

    private final HandlerCall handlerCall;

    StageBody(HandlerCall handlerCall) {
        this.handlerCall = handlerCall;
    }

    /**
     * Writes a stage.
     *
     * @param otherwise the statements for every other code, null if there is nothing to do for it
     * @param otherwiseReturns whether those statements end with a return
     */
    CodeBlock write(Stage stage, @Nullable CodeBlock otherwise, boolean otherwiseReturns) {
        CodeBlock.Builder body = CodeBlock.builder();
        boolean returns = otherwise != null && otherwiseReturns;
        if (stage.exact().isEmpty()) {
            addComparisons(stage.ranges(), otherwise, body);
        } else {
            body.beginControlFlow("switch (event.code())");
            for (Branch branch : stage.exact()) {
                addCase("case " + labels(branch.codes()), branch, body);
                returns &= HandlerCall.returns(branch);
            }
            addDefault(stage.ranges(), otherwise, otherwiseReturns, body);
            body.endControlFlow();
        }
        for (Branch branch : stage.ranges()) {
            returns &= HandlerCall.returns(branch);
        }
        if (!returns) {
            body.addStatement("return $T.stop()", Types.CLOSE_ACTION);
        }
        return body.build();
    }

    private void addCase(String label, Branch branch, CodeBlock.Builder body) {
        addArrow(label, handlerCall.statements(branch), HandlerCall.returns(branch), body);
    }

    private static void addArrow(String label, CodeBlock statements, boolean block, CodeBlock.Builder body) {
        if (block) {
            body.beginControlFlow("$L ->", label).add(statements).endControlFlow();
        } else {
            body.add("$L -> $L", label, statements);
        }
    }

    private void addDefault(
            List<Branch> ranges, @Nullable CodeBlock otherwise, boolean otherwiseReturns, CodeBlock.Builder body) {
        if (!ranges.isEmpty()) {
            body.beginControlFlow("default ->");
            addComparisons(ranges, otherwise, body);
            body.endControlFlow();
        } else if (otherwise != null) {
            addArrow("default", otherwise, otherwiseReturns, body);
        }
    }

    private void addComparisons(List<Branch> ranges, @Nullable CodeBlock otherwise, CodeBlock.Builder body) {
        String opening = "if (event.code() >= $L && event.code() <= $L)";
        boolean first = true;
        for (Branch branch : ranges) {
            if (branch.range() != null) {
                Object from = branch.range().from();
                Object to = branch.range().to();
                if (first) {
                    body.beginControlFlow(opening, from, to);
                } else {
                    body.nextControlFlow("else " + opening, from, to);
                }
                first = false;
                body.add(handlerCall.statements(branch));
            }
        }
        if (!first && otherwise != null) {
            body.nextControlFlow("else").add(otherwise).endControlFlow();
        } else if (!first) {
            body.endControlFlow();
        } else if (otherwise != null) {
            body.add(otherwise);
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
