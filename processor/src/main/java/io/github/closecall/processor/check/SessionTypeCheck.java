package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Parameter;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.report.Wording;

/** Reports handlers of one type that take sessions of different types. */
final class SessionTypeCheck {

    private SessionTypeCheck() {}

    static void check(HandlerSet set, Report report) {
        Parameter agreed = set.session();
        for (Handler handler : set.handlers()) {
            Parameter session = handler.signature().session();
            if (agreed != null && session != null && set.conflictingSessions().contains(session)) {
                String message = handler.description() + " takes a session of type " + session.typeName()
                        + ", but in other handlers of " + set.type().name() + " the session is " + agreed.typeName()
                        + ". " + Wording.hint(session.typeName())
                        + "A dispatcher has one session to pass: use the same type in all handlers.";
                report.add(Diagnosis.INVALID_HANDLER_SIGNATURE, session.position(), message);
            }
        }
    }
}
