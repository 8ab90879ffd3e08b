package io.github.closecall.processor.check;

import io.github.closecall.CloseCodes;
import io.github.closecall.ReconnectPolicy;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Selection;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.stack.Libraries;
import io.github.closecall.processor.stack.ReportedCodes;

/** Reports required and listed codes that the declared WebSocket implementation never reports. */
final class DeliverableCodesCheck {

    private DeliverableCodesCheck() {}

    static void check(HandlerSet set, Report report) {
        ReportedCodes reported = Libraries.reportedBy(set.contract().stack());
        if (reported == null) {
            return;
        }
        for (Code code : set.contract().required()) {
            // Defaults are not reported: the user did not write them, and does not have to handle them here.
            boolean isWritten = code.position().value() != null;
            if (isWritten && isUndeliverable(code, reported)) {
                String message = set.type().name() + " requires a handler for " + fault(code, reported) + ". Take "
                        + code.value() + " out of required, or name the implementation that does call the handlers.";
                report.add(Diagnosis.UNDELIVERABLE_CLOSE_CODE, code.position(), message);
            }
        }
        for (Handler handler : set.handlers()) {
            for (Selection selection : handler.selections()) {
                for (Code code : selection.codes()) {
                    if (isUndeliverable(code, reported)) {
                        String message = handler.description() + " handles " + fault(code, reported) + ". "
                                + advice(code, reported);
                        report.add(Diagnosis.UNDELIVERABLE_CLOSE_CODE, handler, code.position(), message);
                    }
                }
            }
        }
    }

    /** Whether the implementation never reports a code. Excludes unassigned codes, which CloseCodeCheck reports. */
    private static boolean isUndeliverable(Code code, ReportedCodes reported) {
        return code.isValid() && !Code.isUnassigned(code.value()) && !reported.contains(code.value());
    }

    private static String fault(Code code, ReportedCodes reported) {
        Integer substitute = reported.arrivesAs(code.value());
        String arrives = substitute == null
                ? "nothing arrives"
                : (Code.isValid(substitute) ? Code.describe(substitute) : substitute) + " arrives instead";
        return Code.describe(code.value()) + ", but " + reported.measured() + " never reports it: " + arrives;
    }

    private static String advice(Code code, ReportedCodes reported) {
        Integer substitute = reported.arrivesAs(code.value());
        if (substitute == null) {
            return "Find out with pings of your own, and dispatch it yourself; then suppress this warning.";
        }
        if (!Code.isValid(substitute)) {
            return "Handle it in the catch-all, which gets that.";
        }
        return switch (code.value()) {
            case CloseCodes.NO_STATUS_RCVD -> "Handle that, and where the peer is yours, let it close with a code.";
            case CloseCodes.TLS_HANDSHAKE -> "Handle that.";
            case CloseCodes.SERVICE_RESTART, CloseCodes.TRY_AGAIN_LATER, CloseCodes.BAD_GATEWAY ->
                "Handle that with " + reconnection(code.value()) + ", as after " + code.value()
                        + ", and where the peer is yours, let it send a code from 4000 to 4999.";
            default -> "Handle that, and where the peer is yours, let it send a code from 4000 to 4999.";
        };
    }

    /** The annotation that gives the default delays of a code. */
    private static String reconnection(int code) {
        ReconnectPolicy policy = ReconnectPolicy.forCode(code);
        return "@Reconnect(minDelayMillis = " + policy.minDelayMillis() + ", firstDelayMillis = "
                + policy.firstDelayMillis() + ", maxDelayMillis = " + policy.maxDelayMillis() + ")";
    }
}
