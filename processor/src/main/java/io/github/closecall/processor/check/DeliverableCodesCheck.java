package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Selection;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;

/** The WebSocket implementation that the type names reports every code that the handlers list. */
final class DeliverableCodesCheck implements Check {

    @Override
    public void check(HandlerSet set, Report report) {
        StackTable.Row row = StackTable.of(set.contract().stack());
        if (row == null) {
            return;
        }
        for (Handler handler : set.handlers()) {
            for (Selection selection : handler.selections()) {
                for (Code code : selection.codes()) {
                    int reported = row.arrivesAs(code.value());
                    if (reported != code.value()) {
                        String message = handler.description() + " handles " + Code.describe(code.value()) + ", but "
                                + row.measured() + " never reports it: " + Code.describe(reported)
                                + " arrives instead. Handle that, and where the peer is yours, let it send a code from"
                                + " 4000 to 4999.";
                        report.add(Diagnosis.UNDELIVERABLE_CLOSE_CODE, handler, code.position(), message);
                    }
                }
            }
        }
    }
}
