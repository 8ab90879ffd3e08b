package io.github.closecall.processor.check;

import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.report.Wording;
import io.github.closecall.processor.stack.Libraries;
import io.github.closecall.registry.CloseCode;
import io.github.closecall.registry.CloseCodeTable;
import java.util.ArrayList;
import java.util.List;

/** Warns about recommended codes that neither a handler nor a catch-all handles. */
final class RecommendedHandlersCheck {

    private static final List<Integer> RECOMMENDED = CloseCodeTable.ROWS.stream()
            .filter(CloseCode::isRecommended)
            .map(CloseCode::first)
            .toList();

    private RecommendedHandlersCheck() {}

    static void check(HandlerSet set, Report report) {
        if (set.catchAll() != null) {
            return;
        }
        List<Integer> missing = new ArrayList<>();
        for (int code : RECOMMENDED) {
            if (!set.lists(code) && Libraries.report(set.contract().stack(), code)) {
                missing.add(code);
            }
        }
        if (!missing.isEmpty()) {
            String message = set.type().name() + " has no handler for " + Wording.codes(missing)
                    + (missing.size() == 1 ? ". Add a handler for it" : ". Add handlers for them")
                    + ", or a method with @OnClose alone for every other code.";
            report.add(Diagnosis.MISSING_RECOMMENDED_HANDLER, set.type().position(), message);
        }
    }
}
