package io.github.closecall.processor.check;

import io.github.closecall.processor.model.AccessProblem;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;

/** Reports handler types that the dispatcher cannot name. */
final class TypeAccessCheck {

    private TypeAccessCheck() {}

    static void check(HandlerSet set, Report report) {
        AccessProblem accessProblem = set.type().accessProblem();
        if (accessProblem != null) {
            String message = set.type().name() + " " + accessProblem.reason() + ", so "
                    + set.type().dispatcherName() + ", a separate class in the same package, cannot refer to it. "
                    + accessProblem.advice();
            report.add(Diagnosis.INACCESSIBLE_CLOSE_HANDLER, accessProblem.position(), message);
        }
    }
}
