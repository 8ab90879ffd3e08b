package io.github.closecall.processor.report;

import java.util.EnumSet;
import java.util.Set;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** How serious each diagnosis is in this compilation: as it is by default, or as the options say. */
public final class Severities {

    private final Set<Diagnosis> off = EnumSet.noneOf(Diagnosis.class);
    private final Set<Diagnosis> raised = EnumSet.noneOf(Diagnosis.class);

    /** Switches a warning off. */
    public void switchOff(Diagnosis warning) {
        off.add(warning);
    }

    /** Makes a warning an error. */
    public void raise(Diagnosis warning) {
        raised.add(warning);
    }

    /** The kind of message for a diagnosis, null if it is switched off. */
    public Diagnostic.@Nullable Kind kind(Diagnosis diagnosis) {
        if (off.contains(diagnosis)) {
            return null;
        }
        boolean error = diagnosis.isError() || raised.contains(diagnosis);
        return error ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }
}
