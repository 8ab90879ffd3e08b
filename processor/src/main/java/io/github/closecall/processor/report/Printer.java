package io.github.closecall.processor.report;

import io.github.closecall.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Hands findings to the compiler, as serious as the options say. The only door to it for messages. */
public final class Printer {

    private final Messager messager;
    private final List<Diagnosis> off = new ArrayList<>(0);
    private final List<Diagnosis> raised = new ArrayList<>(0);

    /** Creates a printer for one compilation. */
    public Printer(Messager messager) {
        this.messager = messager;
    }

    /** Switches a warning off. */
    public void switchOff(Diagnosis warning) {
        off.add(warning);
    }

    /** Makes a warning an error. */
    public void raise(Diagnosis warning) {
        raised.add(warning);
    }

    /** Prints everything in a report. */
    public void print(Report report) {
        for (Finding finding : report.findings()) {
            print(finding.diagnosis(), finding.position(), finding.message());
        }
    }

    /** Prints one message, without a position if it belongs to no place in the source. */
    public void print(Diagnosis diagnosis, @Nullable Position position, String message) {
        if (off.contains(diagnosis)) {
            return;
        }
        boolean isError = diagnosis.isError() || raised.contains(diagnosis);
        Diagnostic.Kind kind = isError ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        String text = "[" + diagnosis.id() + "] " + message;
        if (position == null) {
            messager.printMessage(kind, text);
        } else {
            print(kind, text, position);
        }
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
