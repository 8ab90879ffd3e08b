package io.github.closecall.processor.check;

import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.stack.StatusTypes;

/** Reports {@code @SentCloseCode} on parameters that hold no close code. */
final class SentParameterCheck {

    private SentParameterCheck() {}

    static void check(HandlerSet set, Report report) {
        if (set.sentParameters().isEmpty()) {
            return;
        }
        StatusTypes types = new StatusTypes();
        set.sentParameters().stream()
                .filter(parameter -> !types.holdCode(parameter.type()))
                .forEach(parameter -> report.add(
                        Diagnosis.MISPLACED_ANNOTATION,
                        parameter.position(),
                        "@SentCloseCode does nothing on the parameter " + parameter.description()
                                + ", because its type "
                                + parameter.typeName()
                                + " holds no close code. Declare it as an int, or remove @SentCloseCode."));
    }
}
