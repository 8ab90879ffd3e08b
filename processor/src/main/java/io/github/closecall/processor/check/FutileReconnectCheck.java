package io.github.closecall.processor.check;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Selection;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;

/** Nobody connects again after a closure that will only repeat itself. */
final class FutileReconnectCheck {

    private FutileReconnectCheck() {}

    static void check(HandlerSet set, Report report) {
        for (Handler handler : set.handlers()) {
            if (handler.reconnection() != null && handler.own()) {
                for (Selection selection : handler.selections()) {
                    for (Code code : selection.codes()) {
                        check(handler, code, report);
                    }
                }
            }
        }
    }

    private static void check(Handler handler, Code code, Report report) {
        if (isFutile(code.value())) {
            String message = handler.description() + " reconnects after " + Code.describe(code.value()) + ", "
                    + reason(code.value())
                    + " Remove @Reconnect, or return a CloseAction that reconnects once the cause"
                    + " is gone.";
            report.add(Diagnosis.FUTILE_RECONNECT, handler, code.position(), message);
        }
    }

    private static String reason(int code) {
        return code == CloseCodes.NORMAL_CLOSURE
                ? "although the connection has done what it was opened for."
                : "but connecting again unchanged gives the same end.";
    }

    private static boolean isFutile(int code) {
        return switch (code) {
            case CloseCodes.NORMAL_CLOSURE,
                    CloseCodes.PROTOCOL_ERROR,
                    CloseCodes.UNSUPPORTED_DATA,
                    CloseCodes.INVALID_FRAME_PAYLOAD_DATA,
                    CloseCodes.POLICY_VIOLATION,
                    CloseCodes.MESSAGE_TOO_BIG,
                    CloseCodes.MANDATORY_EXT,
                    CloseCodes.TLS_HANDSHAKE -> true;
            default -> false;
        };
    }
}
