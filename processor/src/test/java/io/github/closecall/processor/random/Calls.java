package io.github.closecall.processor.random;

import io.github.closecall.CloseAction;
import io.github.closecall.ReconnectPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the generated handlers were called with. Their bodies call this class. */
public final class Calls {

    /** What the generated handlers with a result return. */
    public static final CloseAction ANSWER =
            CloseAction.reconnect(ReconnectPolicy.forCode(1006).withMaxAttempts(7));

    private static final List<List<Object>> RECORDED = new ArrayList<>();

    private Calls() {}

    /** A handler was called. */
    public static void record(Object... handlerAndArguments) {
        RECORDED.add(Arrays.asList(handlerAndArguments));
    }

    /** A handler with a result was called. */
    public static CloseAction answer(Object... handlerAndArguments) {
        record(handlerAndArguments);
        return ANSWER;
    }

    /** The calls since the last time: the name of the handler and its arguments. */
    static List<List<Object>> take() {
        List<List<Object>> calls = List.copyOf(RECORDED);
        RECORDED.clear();
        return calls;
    }
}
