package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Obstacle;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;

/** Reports handlers that the dispatcher cannot call; a partial handler set, only those that it declares. */
final class HandlerAccessCheck {

    private HandlerAccessCheck() {}

    static void check(HandlerSet set, Report report) {
        for (Handler handler : set.handlers()) {
            Obstacle obstacle = handler.obstacle();
            boolean isConcern = set.dispatched() || !set.inherits(handler);
            if (obstacle != null && isConcern) {
                report.add(Diagnosis.INACCESSIBLE_CLOSE_HANDLER, obstacle.position(), message(set, handler, obstacle));
            }
        }
    }

    private static String message(HandlerSet set, Handler handler, Obstacle obstacle) {
        return handler.description() + " " + obstacle.reason() + ", so "
                + set.type().dispatcherName() + ", a class of its own in the package of "
                + set.type().name() + ", cannot call it. " + obstacle.advice();
    }
}
