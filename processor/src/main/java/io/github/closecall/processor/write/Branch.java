package io.github.closecall.processor.write;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.CodeRange;
import io.github.closecall.processor.model.Handler;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One branch of a dispatcher's method: a handler, and the codes that lead to it.
 *
 * @param codes the exact codes, ascending; empty for a range or the catch-all
 * @param range the range, null for exact codes or the catch-all
 * @param handler the handler
 */
record Branch(List<Integer> codes, @Nullable CodeRange range, Handler handler) {

    /** Writes codes as the labels of one case. */
    static String labels(List<Integer> codes) {
        return codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Whether the branch is for all codes that no other branch has. */
    boolean isCatchAll() {
        return codes.isEmpty() && range == null;
    }

    /** Whether the handler itself returns what follows. */
    boolean returnsAction() {
        return handler.signature().returnsAction();
    }

    /** Whether the annotations ask to reconnect. */
    boolean reconnects() {
        return handler.reconnection() != null && !returnsAction();
    }

    /** Whether the annotations ask for anything to follow the handler. */
    boolean hasAction() {
        return reconnects() || handler.userMessage() != null;
    }

    /** Whether what follows depends on how the connection ended, and not only on the code. */
    boolean dependsOnEvent() {
        return reconnects() && (isCatchAll() || codes.contains(CloseCodes.ABNORMAL_CLOSURE));
    }
}
