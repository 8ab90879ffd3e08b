package io.github.closecall.processor.check;

import io.github.closecall.processor.model.AccessProblem;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;

/** Reports handlers that the dispatcher cannot call; in a partial handler set, only those that it declares itself. */
final class HandlerAccessCheck {

    private HandlerAccessCheck() {}

    static void check(HandlerSet set, Report report) {
        for (Handler handler : set.handlers()) {
            AccessProblem accessProblem = handler.accessProblem();
            boolean isConcern = set.dispatched() || !set.inherits(handler);
            if (accessProblem != null && isConcern) {
                report.add(
                        Diagnosis.INACCESSIBLE_CLOSE_HANDLER,
                        accessProblem.position(),
                        message(set, handler, accessProblem));
            }
        }
    }

    private static String message(HandlerSet set, Handler handler, AccessProblem accessProblem) {
        String dispatcher = set.dispatched()
                ? set.type().dispatcherName() + ", a separate class in the package of "
                        + set.type().name()
                : "a dispatcher, which is a separate class";
        return handler.description() + " " + accessProblem.reason() + ", so " + dispatcher + ", cannot call it. "
                + accessProblem.advice();
    }
}
