package io.github.closecall.processor.send;

import io.github.closecall.processor.report.Diagnosis;
import java.util.ArrayList;
import java.util.List;

/** What users say with {@code -Xplugin:"CloseCall ..."}. */
final class Options {

    private static final String OFF = "off";

    private boolean allOff;

    private final List<Diagnosis> off = new ArrayList<>(0);

    private final List<String> unreadable = new ArrayList<>(0);

    /** Takes arguments into account, in addition to earlier ones. */
    void read(String... arguments) {
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

    /** Whether something could not be read and nobody has taken the complaint. */
    boolean hasComplaint() {
        return !unreadable.isEmpty();
    }

    /** What could not be read, with the form that can be read. */
    String takeComplaint() {
        return unreadable.remove(0)
                + " Write -Xplugin:\"CloseCall off\", or -Xplugin:\"CloseCall off=EchoedCloseCode\" with the ids to"
                + " switch off, separated by commas.";
    }
}
