package io.github.closecall.processor.report;

import io.github.closecall.processor.model.Position;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Prints the processor's findings; the only user of {@link Messager}. */
public final class Printer {

    private final Messager messager;
    private final Reporter reporter;

    /** Creates a printer for one compilation, and prints the errors in the options. */
    public Printer(Messager messager, Options options) {
        this.messager = messager;
        this.reporter = new Reporter(options);
        options.faults().forEach(fault -> print(Diagnosis.INVALID_OPTION, null, fault));
    }

    /** Prints everything in a report. */
    public void print(Report report) {
        for (Finding finding : report.findings()) {
            print(finding.diagnosis(), finding.position(), finding.message());
        }
    }

    /** Prints one message; the position is null if the message belongs to no place in the source. */
    public void print(Diagnosis diagnosis, @Nullable Position position, String message) {
        reporter.report(diagnosis, message, (kind, text) -> {
            if (position == null) {
                messager.printMessage(kind, text);
            } else {
                print(kind, text, position);
            }
        });
    }

    /**
     * ECJ fails to find an annotation next to another one with an empty list; then prints the message at the element.
     */
    private void print(Diagnostic.Kind kind, String text, Position position) {
        try {
            messager.printMessage(kind, text, position.element(), position.annotation(), position.value());
        } catch (NullPointerException e) {
            messager.printMessage(kind, text, position.element());
        }
    }
}
