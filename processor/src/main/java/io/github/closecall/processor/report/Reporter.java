package io.github.closecall.processor.report;

import java.util.function.BiConsumer;
import javax.tools.Diagnostic;

/** Gives findings their form and severity, which are the same for the processor and for the compiler plugin. */
public final class Reporter {

    private final Options options;

    /** Creates a reporter that does what the user's options say. */
    public Reporter(Options options) {
        this.options = options;
    }

    /**
     * Reports a finding, unless it is switched off.
     *
     * @param message what is wrong and what to do
     * @param compiler takes the severity and the whole text to the compiler
     */
    public void report(Diagnosis diagnosis, String message, BiConsumer<Diagnostic.Kind, String> compiler) {
        Diagnostic.Kind kind = options.kind(diagnosis);
        if (kind != null) {
            compiler.accept(kind, "[" + diagnosis.id() + "] " + message);
        }
    }
}
