package io.github.closecall.processor.check;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.CodeRange;
import io.github.closecall.processor.model.Contract.CodeTable;
import io.github.closecall.processor.model.Contract.Constant;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Selection;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.report.Wording;
import io.github.closecall.processor.stack.Libraries;
import io.github.closecall.processor.stack.ReportedCodes;
import io.github.closecall.registry.CloseCodeTable;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Warns about {@code @Reconnect} after closures that would recur: after a code of the protocol, or after a code that a
 * table of the contract marks with {@code @Futile}.
 */
final class FutileReconnectCheck {

    private static final String RECURS = "reconnecting without changing anything ends the same way";
    private static final String RETURN_ACTION = ", or return a CloseAction that reconnects once the cause is gone.";
    private static final String ROUTINE = "; or, if the server ends connections with it as a matter of routine, as a"
            + " Kubernetes watch does, add @SuppressWarnings(\"FutileReconnect\").";

    private FutileReconnectCheck() {}

    static void check(HandlerSet set, Report report) {
        NavigableMap<Integer, String> marked = marked(set);
        for (Handler handler : set.handlers()) {
            // For a handler that returns its action, ReconnectCheck reports the annotation.
            if (handler.reconnection() != null && !handler.signature().returnsAction()) {
                for (Selection selection : handler.selections()) {
                    for (Code code : selection.codes()) {
                        checkCode(set, handler, code, marked, report);
                    }
                }
                for (CodeRange range : handler.ranges()) {
                    checkRange(set, handler, range, marked, report);
                }
            }
        }
    }

    /** The constants with {@code @Futile} in the tables of the contract, as messages show them, by code. */
    private static NavigableMap<Integer, String> marked(HandlerSet set) {
        NavigableMap<Integer, String> marked = new TreeMap<>();
        for (CodeTable table : set.contract().exhaustive()) {
            for (Constant constant : table.constants()) {
                if (constant.futile()) {
                    marked.putIfAbsent(
                            constant.code(), table.name() + "." + constant.name() + " (" + constant.code() + ")");
                }
            }
        }
        return marked;
    }

    private static void checkCode(
            HandlerSet set, Handler handler, Code code, Map<Integer, String> marked, Report report) {
        String constant = marked.get(code.value());
        if (constant != null) {
            reportCode(handler, code, constant + ", which is marked @Futile: " + RECURS, RETURN_ACTION, report);
        } else if (code.value() == CloseCodes.NORMAL_CLOSURE && handler.declaredHere()) {
            String after = Code.describe(code.value()) + ", which says that the connection has done its work";
            reportCode(handler, code, after, ROUTINE, report);
        } else if (isFutile(code.value()) && handler.declaredHere() && !standsForRestart(set, code.value())) {
            reportCode(handler, code, Code.describe(code.value()) + ", but " + RECURS, RETURN_ACTION, report);
        }
    }

    private static void reportCode(Handler handler, Code code, String after, String otherwise, Report report) {
        String message = handler.description() + " reconnects after " + after + ". "
                + (handlesOnly(handler, code) ? "Remove @Reconnect" : "Handle it in a method without @Reconnect")
                + otherwise;
        report.add(Diagnosis.FUTILE_RECONNECT, handler, code.position(), message);
    }

    private static boolean handlesOnly(Handler handler, Code code) {
        return handler.ranges().isEmpty()
                && !handler.isCatchAll()
                && handler.selections().stream()
                        .flatMap(selection -> selection.codes().stream())
                        .allMatch(other -> other.value() == code.value());
    }

    /** Checks a range, without the codes in it that another method lists. */
    private static void checkRange(
            HandlerSet set, Handler handler, CodeRange range, NavigableMap<Integer, String> marked, Report report) {
        List<String> constants = marked.subMap(range.from(), true, range.to(), true).entrySet().stream()
                .filter(constant -> !set.lists(constant.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!constants.isEmpty()) {
            String message = handler.description() + " reconnects after " + range.describe() + ", but @Futile marks "
                    + Wording.list(constants) + ": " + RECURS + ". Handle "
                    + (constants.size() == 1 ? "this code" : "these codes") + " in a method without @Reconnect"
                    + RETURN_ACTION;
            report.add(Diagnosis.FUTILE_RECONNECT, handler, range.position(), message);
        }
    }

    /** Whether the code may mean a restarting or busy server, which some implementations report as 1002. */
    private static boolean standsForRestart(HandlerSet set, int code) {
        ReportedCodes reported = Libraries.reportedBy(set.contract().stack());
        return reported != null
                && Stream.of(CloseCodes.SERVICE_RESTART, CloseCodes.TRY_AGAIN_LATER, CloseCodes.BAD_GATEWAY)
                        .anyMatch(sent -> Integer.valueOf(code).equals(reported.arrivesAs(sent)));
    }

    private static boolean isFutile(int code) {
        return CloseCodeTable.row(code).retry().isFutile();
    }
}
