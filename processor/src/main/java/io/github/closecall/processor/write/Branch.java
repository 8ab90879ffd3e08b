package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.closecall.processor.model.CodeRange;
import io.github.closecall.processor.model.Handler;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way through a dispatcher: the codes that lead to a handler, and what follows.
 *
 * @param codes the exact codes, ascending; empty for a range or the catch-all
 * @param range the range, null for exact codes or the catch-all
 * @param handler the handler to call
 * @param action the action to return after the handler, null if the handler returns it or there is nothing to do
 */
record Branch(
        List<Integer> codes,
        @Nullable CodeRange range,
        Handler handler,
        @Nullable CodeBlock action) {

    /** Whether the action is worth a constant: it is the same for every code of the branch. */
    boolean hasConstant() {
        return action != null && (range != null || !codes.isEmpty() || AfterHandler.isSameForAllCodes(handler));
    }

    /** The name of the constant with the action. */
    String constant() {
        if (range != null) {
            return "AFTER_" + range.from() + "_TO_" + range.to();
        }
        return codes.isEmpty() ? "AFTER_OTHER" : "AFTER_" + codes.get(0);
    }
}
