package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Selection;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import org.jspecify.annotations.Nullable;

/** Reports ranges that lack an end, are empty, or leave the codes of libraries and applications. */
final class CloseRangeCheck {

    private CloseRangeCheck() {}

    static void check(HandlerSet set, Report report) {
        for (Handler handler : set.handlers()) {
            if (handler.reportedHere()) {
                for (Selection selection : handler.selections()) {
                    check(selection.from(), selection.to(), handler, report);
                }
            }
        }
    }

    private static void check(@Nullable Code from, @Nullable Code to, Handler handler, Report report) {
        if (from != null && to != null) {
            checkEnds(from, to, handler, report);
        } else if (from != null) {
            report(
                    from,
                    handler.description() + " gives from = " + from.value() + " without to. Give both ends.",
                    report);
        } else if (to != null) {
            report(to, handler.description() + " gives to = " + to.value() + " without from. Give both ends.", report);
        }
    }

    private static void checkEnds(Code from, Code to, Handler handler, Report report) {
        if (isOutside(from) || isOutside(to)) {
            report(isOutside(from) ? from : to, outside(from, to, handler), report);
        } else if (from.value() > to.value()) {
            String message = handler.description() + " handles the range from " + from.value() + " to " + to.value()
                    + ", which is empty. Swap the ends.";
            report(from, message, report);
        }
    }

    private static boolean isOutside(Code end) {
        return end.value() < Code.MIN_IN_RANGE || end.value() > Code.MAX;
    }

    private static String outside(Code from, Code to, Handler handler) {
        return handler.description() + " handles the range from " + from.value() + " to " + to.value()
                + ", but ranges cover only " + Code.MIN_IN_RANGE + " to " + Code.MAX
                + advice(from);
    }

    private static String advice(Code from) {
        if (from.value() < Code.MIN) {
            return ". Begin it at " + Code.MIN_IN_RANGE + " or later.";
        }
        return from.value() < Code.MIN_IN_RANGE
                ? ". List protocol codes one by one, as in code = {1011, 1012}."
                : ". End it at " + Code.MAX + ".";
    }

    private static void report(Code culprit, String message, Report report) {
        report.add(Diagnosis.INVALID_CLOSE_RANGE, culprit.position(), message);
    }
}
