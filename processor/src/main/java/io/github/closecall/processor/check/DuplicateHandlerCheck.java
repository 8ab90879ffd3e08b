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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** No two methods list the same code, have ranges that overlap, or are catch-alls. */
final class DuplicateHandlerCheck implements Check {

    private static final String TAKE_AWAY = "take the code away from the others.";

    /** A compiler hides an element that it does not know, and with it what was meant. */
    private static final String GIVE_CODES = "give the others codes of their own, by name, as in @OnClose(code = 1000)."
            + " An @OnClose in which the compiler finds an error counts as one without codes: mend that error first.";

    @Override
    public void check(HandlerSet set, Report report) {
        Map<Integer, List<Claim>> exact = new TreeMap<>();
        List<RangeClaim> ranges = new ArrayList<>();
        List<Claim> catchAlls = new ArrayList<>();
        for (Handler handler : set.handlers()) {
            for (Selection selection : handler.selections()) {
                for (Code code : selection.codes()) {
                    if (code.isValid()) {
                        List<Claim> claims = exact.get(code.value());
                        if (claims == null) {
                            claims = new ArrayList<>(1);
                            exact.put(code.value(), claims);
                        }
                        add(new Claim(handler, code.position()), claims);
                    }
                }
                CodeRange range = selection.range();
                if (range != null) {
                    ranges.add(new RangeClaim(range, new Claim(handler, range.position())));
                }
                if (selection.isCatchAll()) {
                    add(new Claim(handler, selection.position()), catchAlls);
                }
            }
        }
        for (Map.Entry<Integer, List<Claim>> claims : exact.entrySet()) {
            reportRivals(Code.describe(claims.getKey()), claims.getValue(), TAKE_AWAY, set, report);
        }
        reportOverlaps(ranges, set, report);
        reportRivals("every code without a handler of its own", catchAlls, GIVE_CODES, set, report);
    }

    /** A method that claims the same twice is odd, but there is no doubt what happens. */
    private static void add(Claim claim, List<Claim> claims) {
        for (Claim other : claims) {
            if (other.isOfSameMethod(claim)) {
                return;
            }
        }
        claims.add(claim);
    }

    private static void reportOverlaps(List<RangeClaim> ranges, HandlerSet set, Report report) {
        for (int i = 0; i < ranges.size(); i++) {
            for (int j = i + 1; j < ranges.size(); j++) {
                RangeClaim one = ranges.get(i);
                RangeClaim other = ranges.get(j);
                if (one.range.overlaps(other.range) && !one.claim.isOfSameMethod(other.claim)) {
                    int from = Math.max(one.range.from(), other.range.from());
                    int to = Math.min(one.range.to(), other.range.to());
                    String codes = from == to ? Code.describe(from) : "the codes from " + from + " to " + to;
                    reportRivals(codes, List.of(one.claim, other.claim), TAKE_AWAY, set, report);
                }
            }
        }
    }

    /** Reports each method of the type itself, or the type if all the methods are inherited. */
    private static void reportRivals(String codes, List<Claim> claims, String advice, HandlerSet set, Report report) {
        if (claims.size() < 2) {
            return;
        }
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
        List<String> rivals = new ArrayList<>();
        for (Claim other : claims) {
            if (!other.isOfSameMethod(claim)) {
                rivals.add(other.handler.description());
            }
        }
        return claim.handler.description() + " handles " + codes + ", and so " + (rivals.size() == 1 ? "does " : "do ")
                + Wording.list(rivals) + ". Only one method can be called: " + advice;
    }

    private record Claim(Handler handler, Position position) {

        boolean isOfSameMethod(Claim other) {
            return handler.isOfSameMethod(other.handler);
        }
    }

    private record RangeClaim(CodeRange range, Claim claim) {}
}
