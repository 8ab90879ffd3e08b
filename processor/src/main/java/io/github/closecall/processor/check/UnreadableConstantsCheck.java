package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Contract.CodeTable;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.report.Wording;
import java.util.List;

/** Reports numbers in a table of close codes that are ignored because the compiler does not know them. */
final class UnreadableConstantsCheck {

    private UnreadableConstantsCheck() {}

    static void check(HandlerSet set, Report report) {
        for (CodeTable table : set.contract().exhaustive()) {
            List<String> faults = table.unreadable().stream()
                    .map(field -> table.name() + "." + field.name() + " " + field.reason())
                    .toList();
            if (!faults.isEmpty()) {
                boolean isOne = faults.size() == 1;
                String message = Wording.list(faults) + ", so the compiler does not know "
                        + (isOne ? "its number" : "their numbers") + ", and exhaustive = " + table.name()
                        + ".class on " + set.type().name() + " asks for no handler. Declare " + (isOne ? "it" : "each")
                        + " as a static final int with a constant value (const val in Kotlin), or, if "
                        + (isOne ? "it is no close code" : "none is a close code") + ", suppress this warning.";
                report.add(Diagnosis.UNREADABLE_CLOSE_CONSTANT, table.position(), message);
            }
        }
    }
}
