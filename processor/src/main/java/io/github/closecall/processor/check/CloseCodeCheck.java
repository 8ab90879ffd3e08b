package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.model.Selection;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;

/** Every code exists, and means something. */
final class CloseCodeCheck {

    private CloseCodeCheck() {}

    static void check(HandlerSet set, Report report) {
        for (Handler handler : set.handlers()) {
            if (handler.reported()) {
                for (Selection selection : handler.selections()) {
                    Position emptyList = selection.emptyList();
                    if (emptyList != null) {
                        String message = handler.description() + " lists no code. List the codes it handles, as in"
                                + " code = {1000, 1001}, or leave code out to handle every code without a handler of its"
                                + " own.";
                        report.add(Diagnosis.INVALID_CLOSE_CODE, emptyList, message);
                    }
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
            }
        }
    }

    private static void check(Code code, Handler handler, Report report) {
        if (!code.isValid()) {
            String subject = handler.description() + " handles";
            report.add(Diagnosis.INVALID_CLOSE_CODE, code.position(), invalid(subject, code));
        } else if (Code.isUnassigned(code.value()) && handler.own()) {
            String message = handler.description() + " handles " + Code.describe(code.value())
                    + ", a code without a meaning that no peer may send. Applications choose from 4000 to 4999;"
                    + " correct the number or remove it.";
            report.add(Diagnosis.UNASSIGNED_CLOSE_CODE, handler, code.position(), message);
        }
    }

    private static String invalid(String subject, Code code) {
        return subject + " " + code.value() + ", which is not a WebSocket close code: they run from " + Code.MIN
                + " to " + Code.MAX + " (RFC 6455 section 7.4.2). Correct the number.";
    }
}
