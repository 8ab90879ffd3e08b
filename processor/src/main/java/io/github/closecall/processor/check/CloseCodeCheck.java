package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Selection;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;

/** Reports invalid and unassigned codes. */
final class CloseCodeCheck {

    private CloseCodeCheck() {}

    static void check(HandlerSet set, Report report) {
        for (Handler handler : set.handlers()) {
            if (handler.reportedHere()) {
                for (Selection selection : handler.selections()) {
                    checkLists(selection, handler, report);
                    for (Code code : selection.codes()) {
                        check(code, handler, report);
                    }
                }
            }
        }
        for (Code code : set.contract().required()) {
            if (!code.isValid()) {
                report.add(
                        Diagnosis.INVALID_CLOSE_CODE,
                        code.position(),
                        invalid(set.type().name() + " requires", code));
            } else if (Code.isUnassigned(code.value()) && !set.lists(code.value())) {
                report.add(
                        Diagnosis.UNASSIGNED_CLOSE_CODE,
                        code.position(),
                        unassigned(set.type().name() + " requires", code));
            }
        }
    }

    private static void checkLists(Selection selection, Handler handler, Report report) {
        if (selection.emptyList() != null) {
            String message = handler.description() + " lists no code. List the codes it handles, as in"
                    + " @OnClose(code = {1000, 1001}), or write @OnClose alone to handle every code without a handler of"
                    + " its own.";
            report.add(Diagnosis.INVALID_CLOSE_CODE, selection.emptyList(), message);
        }
        if (selection.secondList() != null) {
            String message = handler.description() + " lists its codes twice, as value and as code, which mean the"
                    + " same. List them all in code, as in @OnClose(code = {1000, 1001}).";
            report.add(Diagnosis.INVALID_CLOSE_CODE, selection.secondList(), message);
        }
    }

    private static void check(Code code, Handler handler, Report report) {
        if (!code.isValid()) {
            String subject = handler.description() + " handles";
            report.add(Diagnosis.INVALID_CLOSE_CODE, code.position(), invalid(subject, code));
        } else if (Code.isUnassigned(code.value()) && handler.declaredHere()) {
            String subject = handler.description() + " handles";
            report.add(Diagnosis.UNASSIGNED_CLOSE_CODE, handler, code.position(), unassigned(subject, code));
        }
    }

    private static String unassigned(String subject, Code code) {
        return subject + " " + Code.describe(code.value())
                + ", which has no meaning and which no peer may send. Applications choose their codes from 4000 to 4999:"
                + " correct the number, or remove it.";
    }

    private static String invalid(String subject, Code code) {
        return subject + " " + code.value() + ", which is not a WebSocket close code: they run from " + Code.MIN
                + " to " + Code.MAX + " (RFC 6455 section 7.4.2). Correct the number.";
    }
}
