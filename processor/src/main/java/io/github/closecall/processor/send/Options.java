package io.github.closecall.processor.send;

import io.github.closecall.processor.report.Diagnosis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What users say with {@code -Xplugin:"CloseCall ..."}. */
final class Options {

    private static final String OFF = "off";

    private boolean allOff;

    private final List<Diagnosis> off = new ArrayList<>(0);

    private final List<String> unreadable = new ArrayList<>(0);

    /** Reads arguments; what cannot be read becomes a complaint. */
    Options(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.equals(OFF)) {
                allOff = true;
            } else if (argument.startsWith(OFF + "=")) {
                readIds(argument);
            } else {
                unreadable.add("The option -Xplugin:\"CloseCall " + argument + "\" means nothing to CloseCall.");
            }
        }
    }

    private void readIds(String argument) {
        for (String id : argument.substring(OFF.length() + 1).split(",", -1)) {
            Diagnosis diagnosis = Diagnosis.withId(id);
            if (diagnosis != null && diagnosis.isOfPlugin()) {
                off.add(diagnosis);
            } else {
                unreadable.add("The option -Xplugin:\"CloseCall " + argument + "\" names "
                        + (id.isEmpty() ? "nothing" : id) + ", which is not the id of a check of sent codes.");
            }
        }
    }

    /** Whether nothing is to be checked. */
    boolean isAllOff() {
        return allOff;
    }

    /** Whether something is not to be reported. */
    boolean isOff(Diagnosis diagnosis) {
        return off.contains(diagnosis);
    }

    /** What could not be read, with the form that can be read; null if there is nothing of that kind any more. */
    @Nullable
    String takeComplaint() {
        if (unreadable.isEmpty()) {
            return null;
        }
        return unreadable.remove(0)
                + " Write -Xplugin:\"CloseCall off\", or -Xplugin:\"CloseCall off=EchoedCloseCode\" with the ids to"
                + " switch off, separated by commas.";
    }
}
