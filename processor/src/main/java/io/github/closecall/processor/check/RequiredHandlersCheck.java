package io.github.closecall.processor.check;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.report.Wording;
import io.github.closecall.processor.stack.Libraries;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reports required codes that no handler lists, unless the WebSocket implementation never reports them. */
final class RequiredHandlersCheck {

    private RequiredHandlersCheck() {}

    static void check(HandlerSet set, Report report) {
        SortedSet<Integer> missing = new TreeSet<>();
        for (Code code : set.contract().required()) {
            if (code.isValid()
                    && !Code.isUnassigned(code.value())
                    && !set.lists(code.value())
                    && Libraries.report(set.contract().stack(), code.value())) {
                missing.add(code.value());
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        HandlerStubs stubs = new HandlerStubs(set);
        for (int code : missing) {
            stubs.add(code, CloseCodes.name(code));
        }
        String message = set.type().name() + " has no handler for " + Wording.codes(missing) + "." + exceptions(set)
                + " Add:\n" + stubs;
        report.add(Diagnosis.MISSING_CLOSE_HANDLER, set.type().position(), message);
    }

    private static String exceptions(HandlerSet set) {
        Handler catchAll = set.catchAll();
        return catchAll == null ? "" : " The catch-all " + catchAll.description() + " does not count.";
    }
}
