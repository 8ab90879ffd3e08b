package io.github.closecall.processor.write;

import io.github.closecall.processor.model.CodeRange;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Reconnection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way through a dispatcher: the codes that lead to a handler.
 *
 * @param codes the exact codes, ascending; empty for a range or the catch-all
 * @param range the range, null for exact codes or the catch-all
 * @param handler the handler to call
 */
record Branch(List<Integer> codes, @Nullable CodeRange range, Handler handler) {

    /** Whether something follows the handler, which returns nothing. */
    boolean hasAction() {
        return !handler.signature().returnsAction()
                && (handler.reconnection() != null || handler.userMessage() != null);
    }

    /** Whether the action that follows a handler is the same for all codes. */
    static boolean isSameForAllCodes(Handler handler) {
        Reconnection reconnection = handler.reconnection();
        return reconnection == null || reconnection.isComplete();
    }

    /** Whether the branch ends with a return. */
    boolean returns() {
        return hasAction() || handler.signature().returnsAction();
    }

    /** Whether there is an action that is worth a constant: it is the same for every code of the branch. */
    boolean hasConstant() {
        return hasAction() && (range != null || !codes.isEmpty() || isSameForAllCodes(handler));
    }

    /** The name of the constant with the action. */
    String constant() {
        if (range != null) {
            return "AFTER_" + range.from() + "_TO_" + range.to();
        }
        return codes.isEmpty() ? "AFTER_OTHER" : "AFTER_" + codes.get(0);
    }

    /**
     * The expression for the code whose defaults hold for the action. For the catch-all it is the code at hand, unless
     * nothing is left to a default.
     */
    String defaultsCode() {
        if (range != null) {
            return String.valueOf(range.from());
        }
        if (!codes.isEmpty()) {
            return codes.get(0).toString();
        }
        return isSameForAllCodes(handler) ? "1006" : "event.code()";
    }
}
