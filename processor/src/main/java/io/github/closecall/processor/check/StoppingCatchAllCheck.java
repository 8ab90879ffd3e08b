package io.github.closecall.processor.check;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.model.Selection;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.report.Wording;
import io.github.closecall.processor.stack.Libraries;
import java.util.List;
import java.util.stream.Stream;

/** Warns if a class reconnects after a lost connection, but its catch-all stops after a restart of the server. */
final class StoppingCatchAllCheck {

    private StoppingCatchAllCheck() {}

    static void check(HandlerSet set, Report report) {
        Handler catchAll = set.catchAll();
        if (catchAll == null
                || catchAll.reconnection() != null
                || catchAll.signature().returnsAction()) {
            return;
        }
        List<Integer> reconnecting = Stream.of(CloseCodes.GOING_AWAY, CloseCodes.ABNORMAL_CLOSURE)
                .filter(code -> reconnects(set, code))
                .toList();
        List<Integer> stopping = Stream.of(CloseCodes.SERVICE_RESTART, CloseCodes.TRY_AGAIN_LATER)
                .filter(code ->
                        !set.lists(code) && Libraries.report(set.contract().stack(), code))
                .toList();
        if (!reconnecting.isEmpty() && !stopping.isEmpty()) {
            String codes = stopping.size() == 1 ? stopping.get(0).toString() : "{1012, 1013}";
            String message = "After " + Wording.codes(stopping)
                    + (stopping.size() == 1 ? ", which asks" : ", which ask") + " clients to come back, the catch-all "
                    + catchAll.description() + " stops, although " + set.type().name() + " reconnects after "
                    + Wording.codes(reconnecting) + ". Add a method with @OnClose(code = " + codes
                    + ") and @Reconnect, or put @Reconnect on " + catchAll.description()
                    + ": it does not reconnect after codes for which that is futile.";
            if (set.inherits(catchAll)) {
                // Reported for the type: class files do not keep the suppressions on an inherited method.
                report.add(Diagnosis.STOPPING_CATCH_ALL, set.type().position(), message);
            } else {
                report.add(Diagnosis.STOPPING_CATCH_ALL, catchAll, position(catchAll), message);
            }
        }
    }

    private static boolean reconnects(HandlerSet set, int code) {
        return set.handlers().stream()
                .anyMatch(handler ->
                        handler.reconnection() != null && !handler.signature().returnsAction() && handler.lists(code));
    }

    private static Position position(Handler catchAll) {
        return catchAll.selections().stream()
                .filter(Selection::isCatchAll)
                .map(Selection::position)
                .findFirst()
                .orElseGet(catchAll::position);
    }
}
