package io.github.closecall.processor.check;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Selection;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;

/** The WebSocket implementation that the type names reports every code that is required or that a handler lists. */
final class DeliverableCodesCheck {

    private DeliverableCodesCheck() {}

    static void check(HandlerSet set, Report report) {
        StackTable.Row row =
                set.contract().namesStack() ? StackTable.of(set.contract().stack()) : null;
        if (row == null) {
            return;
        }
        for (Code code : set.contract().required()) {
            if (isChanged(code, row)) {
                String message = set.type().name() + " requires a handler for " + fault(code, row) + ". Take "
                        + code.value() + " out of required, or name the implementation that does call the handlers.";
                report.add(Diagnosis.UNDELIVERABLE_CLOSE_CODE, code.position(), message);
            }
        }
        for (Handler handler : set.handlers()) {
            for (Selection selection : handler.selections()) {
                for (Code code : selection.codes()) {
                    if (isChanged(code, row)) {
                        String message =
                                handler.description() + " handles " + fault(code, row) + ". " + advice(code, row);
                        report.add(Diagnosis.UNDELIVERABLE_CLOSE_CODE, handler, code.position(), message);
                    }
                }
            }
        }
    }

    private static boolean isChanged(Code code, StackTable.Row row) {
        return row.arrivesAs(code.value()) != code.value();
    }

    private static String fault(Code code, StackTable.Row row) {
        int reported = row.arrivesAs(code.value());
        return Code.describe(code.value()) + ", but " + row.measured() + " never reports it: "
                + (Code.isValid(reported) ? Code.describe(reported) : String.valueOf(reported)) + " arrives instead";
    }

    private static String advice(Code code, StackTable.Row row) {
        if (!Code.isValid(row.arrivesAs(code.value()))) {
            return "Handle it in the catch-all, which gets that.";
        }
        return switch (code.value()) {
            case CloseCodes.NO_STATUS_RCVD -> "Handle that, and where the peer is yours, let it close with a code.";
            case CloseCodes.TLS_HANDSHAKE -> "Handle that.";
            default -> "Handle that, and where the peer is yours, let it send a code from 4000 to 4999.";
        };
    }
}
