package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.CodeRange;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.model.Selection;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No two methods list the same code, have ranges that overlap, or are catch-alls. */
final class DuplicateHandlerCheck {

    private static final String TAKE_AWAY = "take the code away from the others.";

    /** A compiler hides an element that it does not know, and with it what was meant. */
    private static final String GIVE_CODES = "give the others codes of their own, by name, as in @OnClose(code = 1000)."
            + " An @OnClose in which the compiler finds an error counts as one without codes: mend that error first.";

    private DuplicateHandlerCheck() {}

    static void check(HandlerSet set, Report report) {
        for (int code : doubled(set)) {
            List<Handler> rivals = new ArrayList<>(2);
            List<Position> positions = new ArrayList<>(2);
            for (Handler handler : set.handlers()) {
                Position position = position(handler, code);
                if (position != null) {
                    add(handler, position, rivals, positions);
                }
            }
            report(Code.describe(code), rivals, positions, TAKE_AWAY, set, report);
        }
        checkRanges(set, report);
        checkCatchAlls(set, report);
    }

    /** The codes that two methods list, ascending. */
    private static List<Integer> doubled(HandlerSet set) {
        Map<Integer, Handler> first = new HashMap<>();
        List<Integer> doubled = new ArrayList<>(0);
        for (Handler handler : set.handlers()) {
            for (Selection selection : handler.selections()) {
                for (Code code : selection.codes()) {
                    Handler other = code.isValid() ? first.putIfAbsent(code.value(), handler) : null;
                    if (other != null && !other.isOfSameMethod(handler) && !doubled.contains(code.value())) {
                        doubled.add(code.value());
                    }
                }
            }
        }
        Collections.sort(doubled);
        return doubled;
    }

    /** Where a handler lists a code, null if it does not. */
    private static @Nullable Position position(Handler handler, int value) {
        for (Selection selection : handler.selections()) {
            for (Code code : selection.codes()) {
                if (code.value() == value) {
                    return code.position();
                }
            }
        }
        return null;
    }

    /** A method that claims the same twice is odd, but there is no doubt what happens. */
    private static void add(Handler handler, Position position, List<Handler> rivals, List<Position> positions) {
        for (Handler rival : rivals) {
            if (rival.isOfSameMethod(handler)) {
                return;
            }
        }
        rivals.add(handler);
        positions.add(position);
    }

    private static void checkRanges(HandlerSet set, Report report) {
        List<Handler> handlers = set.handlers();
        for (int i = 0; i < handlers.size(); i++) {
            for (CodeRange range : handlers.get(i).ranges()) {
                for (int j = i + 1; j < handlers.size(); j++) {
                    checkOverlap(range, handlers.get(i), handlers.get(j), set, report);
                }
            }
        }
    }

    private static void checkOverlap(CodeRange range, Handler handler, Handler other, HandlerSet set, Report report) {
        for (CodeRange rival : other.ranges()) {
            if (range.overlaps(rival) && !handler.isOfSameMethod(other)) {
                int from = Math.max(range.from(), rival.from());
                int to = Math.min(range.to(), rival.to());
                String codes = from == to ? Code.describe(from) : "the codes from " + from + " to " + to;
                List<Position> positions = List.of(range.position(), rival.position());
                report(codes, List.of(handler, other), positions, TAKE_AWAY, set, report);
            }
        }
    }

    private static void checkCatchAlls(HandlerSet set, Report report) {
        List<Handler> rivals = new ArrayList<>(1);
        List<Position> positions = new ArrayList<>(1);
        for (Handler handler : set.handlers()) {
            for (Selection selection : handler.selections()) {
                if (selection.isCatchAll()) {
                    add(handler, selection.position(), rivals, positions);
                }
            }
        }
        if (rivals.size() > 1) {
            report("every code without a handler of its own", rivals, positions, GIVE_CODES, set, report);
        }
    }

    /** Reports each method of the type itself, or the type if all the methods are inherited. */
    private static void report(
            String codes,
            List<Handler> rivals,
            List<Position> positions,
            String advice,
            HandlerSet set,
            Report report) {
        boolean reported = false;
        for (int i = 0; i < rivals.size(); i++) {
            if (!set.inherits(rivals.get(i))) {
                String message = message(rivals.get(i), codes, rivals, advice);
                report.add(Diagnosis.DUPLICATE_CLOSE_HANDLER, positions.get(i), message);
                reported = true;
            }
        }
        if (!reported) {
            String message = message(rivals.get(0), codes, rivals, advice);
            report.add(Diagnosis.DUPLICATE_CLOSE_HANDLER, positions.get(0), message);
        }
    }

    private static String message(Handler handler, String codes, List<Handler> rivals, String advice) {
        List<String> others = new ArrayList<>();
        for (Handler rival : rivals) {
            if (!rival.isOfSameMethod(handler)) {
                others.add(rival.description());
            }
        }
        return handler.description() + " handles " + codes + ", and so " + (others.size() == 1 ? "does " : "do ")
                + Wording.list(others) + ". Only one method can be called: " + advice;
    }
}
