package io.github.closecall.processor.check;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.CodeRange;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Selection;
import java.util.ArrayList;
import java.util.List;

/** The codes whose defaults matter to the {@code @Reconnect} of a handler. */
final class ReconnectCodes {

    private ReconnectCodes() {}

    /**
     * The exact codes of a handler, one code for each of its ranges, and one for the catch-all. All codes of a range
     * have the same default, and the catch-all stands for the abnormal closures of RFC 6455 section 7.2.3.
     */
    static List<Integer> of(Handler handler) {
        List<Integer> codes = new ArrayList<>();
        for (Selection selection : handler.selections()) {
            for (Code code : selection.codes()) {
                codes.add(code.value());
            }
            CodeRange range = selection.range();
            if (range != null) {
                codes.add(range.from());
            }
            if (selection.isCatchAll()) {
                codes.add(CloseCodes.ABNORMAL_CLOSURE);
            }
        }
        return codes;
    }
}
