package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Contract.CodeTable;
import io.github.closecall.processor.model.Contract.Constant;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.report.Wording;
import io.github.closecall.processor.stack.Libraries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reports codes of an exhaustive table that have no handler, unless the WebSocket implementation never reports them. A
 * missing code that is also required is reported only as required.
 */
final class ExhaustiveHandlersCheck {

    private ExhaustiveHandlersCheck() {}

    static void check(HandlerSet set, Report report) {
        Set<Integer> reported = new HashSet<>();
        for (CodeTable table : set.contract().exhaustive()) {
            if (table.constants().isEmpty()) {
                report.add(Diagnosis.NON_EXHAUSTIVE_CLOSE_HANDLERS, table.position(), empty(set, table));
            } else {
                check(set, table, reported, report);
            }
        }
    }

    private static String empty(HandlerSet set, CodeTable table) {
        String nothing = " has no close codes, so exhaustive = " + table.name() + ".class on "
                + set.type().name() + " asks for nothing. ";
        if (table.isEnum()) {
            String codes = table.name().substring(table.name().lastIndexOf('.') + 1) + "Codes";
            return "The enum " + table.name() + nothing + "An annotation cannot read a number out of an enum constant."
                    + " Declare the numbers as static final int constants in a class of their own, such as " + codes
                    + "; use them in the enum, as in FULL(" + codes + ".FULL), and in @OnClose(" + codes
                    + ".FULL); and name that class: exhaustive = " + codes + ".class.";
        }
        return table.name() + nothing + "Name the class that declares them as static final int constants from 1000 to"
                + " 4999. Private ones, and numbers that no peer may send (1004, 1016-2999), do not count.";
    }

    /** Checks one table. A missing code that is in several tables is reported once. */
    private static void check(HandlerSet set, CodeTable table, Set<Integer> reported, Report report) {
        Map<Integer, String> missing = new TreeMap<>();
        for (Constant constant : table.constants()) {
            if (!set.covers(constant.code())
                    && !set.lacksRequired(constant.code())
                    && Libraries.report(set.contract().stack(), constant.code())) {
                missing.putIfAbsent(constant.code(), constant.name());
            }
        }
        missing.keySet().removeAll(reported);
        reported.addAll(missing.keySet());
        if (missing.isEmpty()) {
            return;
        }
        HandlerStubs stubs = new HandlerStubs(set);
        List<String> described = new ArrayList<>();
        for (Map.Entry<Integer, String> entry : missing.entrySet()) {
            stubs.add(entry.getKey(), entry.getValue());
            described.add(table.name() + "." + entry.getValue() + " (" + entry.getKey() + ")");
        }
        String message = set.type().name() + " has no handler for " + Wording.list(described) + ", but exhaustive = "
                + table.name() + ".class asks for one for each constant. Add:\n" + stubs;
        report.add(Diagnosis.NON_EXHAUSTIVE_CLOSE_HANDLERS, table.position(), message);
    }
}
