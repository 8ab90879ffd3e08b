package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.CodeRange;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.model.Selection;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.report.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reports methods that list the same code, have overlapping ranges, or are both catch-alls. */
final class DuplicateHandlerCheck {

    private static final String TAKE_AWAY = "take the code away from the others.";
    private static final String GIVE_CODES = "give the others codes of their own, as in @OnClose(1000).";

    private DuplicateHandlerCheck() {}

    static void check(HandlerSet set, Report report) {
        for (int code : doubled(set)) {
            report(Code.describe(code), claims(code, set), TAKE_AWAY, set, report);
        }
        checkRanges(set, report);
        if (hasSecondCatchAll(set)) {
            report("every code without a handler of its own", catchAlls(set), GIVE_CODES, set, report);
        }
    }

    /** The codes that two methods list, ascending. */
    private static SortedSet<Integer> doubled(HandlerSet set) {
        Map<Integer, Handler> first = new HashMap<>();
        SortedSet<Integer> doubled = new TreeSet<>();
        for (Handler handler : set.handlers()) {
            for (Selection selection : handler.selections()) {
                for (Code code : selection.codes()) {
                    Handler other = code.isValid() ? first.putIfAbsent(code.value(), handler) : null;
                    if (other != null && !other.isOfSameMethod(handler)) {
                        doubled.add(code.value());
                    }
                }
            }
        }
        return doubled;
    }

    private static List<Claim> claims(int value, HandlerSet set) {
        List<Claim> claims = new ArrayList<>(2);
        for (Handler handler : set.handlers()) {
            for (Selection selection : handler.selections()) {
                for (Code code : selection.codes()) {
                    if (code.value() == value) {
                        add(new Claim(handler, code.position()), claims);
                    }
                }
            }
        }
        return claims;
    }

    private static boolean hasSecondCatchAll(HandlerSet set) {
        Handler first = set.catchAll();
        return first != null
                && set.handlers().stream().anyMatch(handler -> handler.isCatchAll() && !handler.isOfSameMethod(first));
    }

    private static List<Claim> catchAlls(HandlerSet set) {
        List<Claim> claims = new ArrayList<>(2);
        for (Handler handler : set.handlers()) {
            for (Selection selection : handler.selections()) {
                if (selection.isCatchAll()) {
                    add(new Claim(handler, selection.position()), claims);
                }
            }
        }
        return claims;
    }

    /** Adds a claim unless its method has the code already: a method may list a code twice. */
    private static void add(Claim claim, List<Claim> claims) {
        for (Claim other : claims) {
            if (other.isOfSameMethod(claim)) {
                return;
            }
        }
        claims.add(claim);
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
                List<Claim> claims = List.of(new Claim(handler, range.position()), new Claim(other, rival.position()));
                report(codes, claims, TAKE_AWAY, set, report);
            }
        }
    }

    /** Reports each method of the type itself, or the type if all the methods are inherited. */
    private static void report(String codes, List<Claim> claims, String advice, HandlerSet set, Report report) {
        boolean reported = false;
        for (Claim claim : claims) {
            if (!set.inherits(claim.handler)) {
                report.add(Diagnosis.DUPLICATE_CLOSE_HANDLER, claim.position, message(claim, codes, claims, advice));
                reported = true;
            }
        }
        if (!reported) {
            Claim first = claims.get(0);
            report.add(Diagnosis.DUPLICATE_CLOSE_HANDLER, first.position, message(first, codes, claims, advice));
        }
    }

    private static String message(Claim claim, String codes, List<Claim> claims, String advice) {
        List<String> rivals = claims.stream()
                .filter(other -> !other.isOfSameMethod(claim))
                .map(other -> other.handler.description())
                .toList();
        return claim.handler.description() + " handles " + codes + ", and so " + (rivals.size() == 1 ? "does " : "do ")
                + Wording.list(rivals) + ". Only one method can be called: " + advice;
    }

    private record Claim(Handler handler, Position position) {

        boolean isOfSameMethod(Claim other) {
            return handler.isOfSameMethod(other.handler);
        }
    }
}
