package io.github.closecall.processor.check;

import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Misplacement;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;

/** Reports annotations that have no effect. */
final class MisplacedAnnotationCheck {

    private MisplacedAnnotationCheck() {}

    static void check(HandlerSet set, Report report) {
        for (Misplacement misplacement : set.misplacements()) {
            report.add(Diagnosis.MISPLACED_ANNOTATION, misplacement.position(), message(misplacement));
        }
    }

    private static String message(Misplacement misplacement) {
        String annotation = "@" + misplacement.annotation();
        if (misplacement.reason() == Misplacement.Reason.NO_HANDLER) {
            return annotation + " does nothing on " + misplacement.description()
                    + ", because the method has no @OnClose. Add @OnClose with the codes it handles, or remove "
                    + annotation + ".";
        }
        if (misplacement.reason() == Misplacement.Reason.NO_CLOSE_CODE) {
            return annotation + " does nothing on " + misplacement.description()
                    + ", because it is not a close code constant: static final, not private, a number from 1000 to 4999"
                    + " that the compiler knows and a peer may send."
                    + " Move " + annotation + " to the constant that holds the code, or remove it.";
        }
        if (misplacement.reason() == Misplacement.Reason.EMPTY_LIST) {
            return annotation + " does nothing on " + misplacement.description()
                    + ", because it is empty. Write @OnClose with the codes that the method handles, or remove "
                    + annotation + ".";
        }
        if (misplacement.reason() == Misplacement.Reason.STATIC_IN_INTERFACE) {
            return annotation + " does nothing on " + misplacement.description()
                    + ", because no class inherits a static method of an interface. Make it a default method, or give"
                    + " the interface a dispatcher of its own with @CloseHandlers.";
        }
        return annotation + " does nothing on " + misplacement.description()
                + ", because annotation interfaces have no handlers that could be called. Move it to a class or an"
                + " ordinary interface.";
    }
}
