package io.github.closecall.processor.report;

import javax.lang.model.element.TypeElement;

/** Formats the bug report of an internal error. */
public final class InternalErrorMessage {

    private static final String ISSUES = "https://github.com/closecall/closecall/issues";

    private static final int FRAMES = 3;

    private InternalErrorMessage() {}

    /** Returns the message for a failure while a type was examined. */
    public static String of(TypeElement type, Throwable failure) {
        StringBuilder text = new StringBuilder("CloseCall could not process ");
        text.append(type.getQualifiedName())
                .append(", which is a fault of CloseCall and not of your code. Please report at ");
        text.append(ISSUES)
                .append(" this message and, if you can, the source of the type: ")
                .append(failure);
        StackTraceElement[] trace = failure.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
            text.append(i == 0 ? " in " : ", called from ").append(trace[i]);
        }
        return text.append('.').toString();
    }
}
