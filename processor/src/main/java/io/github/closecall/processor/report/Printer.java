package io.github.closecall.processor.report;

import io.github.closecall.processor.model.Position;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Prints what the processor finds; its only use of {@link Messager}. */
public final class Printer {

    private final Messager messager;
    private final Reporter reporter;

    /** Creates a printer for one compilation, which begins with what is wrong with the options. */
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

    /** Prints one message, without a position if it belongs to no place in the source. */
    public void print(Diagnosis diagnosis, @Nullable Position position, String message) {
        reporter.report(diagnosis, message, (kind, text) -> {
            if (position == null) {
                messager.printMessage(kind, text);
            } else {
                print(kind, text, position);
            }
        });
    }

    /** ECJ fails to find an annotation beside another one that has an empty list: then the element has to do. */
    private void print(Diagnostic.Kind kind, String text, Position position) {
        try {
            messager.printMessage(kind, text, position.element(), position.annotation(), position.value());
        } catch (NullPointerException e) {
            messager.printMessage(kind, text, position.element());
        }
    }
}
