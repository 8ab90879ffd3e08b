package io.github.closecall.processor.report;

import java.util.function.BiConsumer;
import javax.tools.Diagnostic;

/** Formats findings and gives them their severity, in the same way for the processor and the compiler plugin. */
public final class Reporter {

    private final Options options;

    /** Creates a reporter that follows the user's options. */
    public Reporter(Options options) {
        this.options = options;
    }

    /**
     * Reports a finding, unless it is switched off.
     *
     * @param message what is wrong and what to do
     * @param compiler passes the severity and the complete text to the compiler
     */
    public void report(Diagnosis diagnosis, String message, BiConsumer<Diagnostic.Kind, String> compiler) {
        Diagnostic.Kind kind = options.kind(diagnosis);
        if (kind != null) {
            compiler.accept(kind, "[" + diagnosis.id() + "] " + message);
        }
    }
}
