package io.github.closecall.processor.check;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.report.Wording;
import io.github.closecall.processor.stack.Libraries;
import java.util.ArrayList;
import java.util.List;

/** Warns about recommended codes that neither a handler nor a catch-all takes. */
final class RecommendedHandlersCheck {

    private static final List<Integer> RECOMMENDED = List.of(
            CloseCodes.POLICY_VIOLATION,
            CloseCodes.INTERNAL_ERROR,
            CloseCodes.SERVICE_RESTART,
            CloseCodes.TRY_AGAIN_LATER);

    private RecommendedHandlersCheck() {}

    static void check(HandlerSet set, Report report) {
        if (set.catchAll() != null) {
            return;
        }
        List<Integer> missing = new ArrayList<>(RECOMMENDED.size());
        for (int code : RECOMMENDED) {
            if (!set.lists(code) && Libraries.report(set.contract().stack(), code)) {
                missing.add(code);
            }
        }
        if (!missing.isEmpty()) {
            String message = set.type().name() + " does nothing about " + Wording.codes(missing)
                    + ". Add handlers for them, or a method with @OnClose alone for every other code.";
            report.add(Diagnosis.MISSING_RECOMMENDED_HANDLER, set.type().position(), message);
        }
    }
}
