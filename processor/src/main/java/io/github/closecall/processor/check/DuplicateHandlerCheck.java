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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No two methods handle the same code in the same way. */
final class DuplicateHandlerCheck implements Check {

    @Override
    public void check(HandlerSet set, Report report) {
        Map<Integer, Claim> byCode = new HashMap<>();
        List<Claim> ranges = new ArrayList<>();
        List<Claim> catchAlls = new ArrayList<>();
        for (Handler handler : set.handlers()) {
            for (Selection selection : handler.selections()) {
                for (Code code : selection.codes()) {
                    Claim claim = new Claim(handler, code.position(), null);
                    Claim earlier = code.isValid() ? byCode.putIfAbsent(code.value(), claim) : null;
                    if (earlier != null) {
                        report(earlier, claim, Code.describe(code.value()), set, report);
                    }
                }
                CodeRange range = selection.range();
                if (range != null) {
                    checkRange(new Claim(handler, range.position(), range), ranges, set, report);
                }
                if (selection.isCatchAll()) {
                    Claim claim = new Claim(handler, selection.position(), null);
                    if (!catchAlls.isEmpty()) {
                        report(catchAlls.get(0), claim, "every code without a handler of its own", set, report);
                    }
                    catchAlls.add(claim);
                }
            }
        }
    }

    private static void checkRange(Claim claim, List<Claim> ranges, HandlerSet set, Report report) {
        for (Claim earlier : ranges) {
            if (earlier.range != null && claim.range != null && earlier.range.overlaps(claim.range)) {
                int from = Math.max(earlier.range.from(), claim.range.from());
                int to = Math.min(earlier.range.to(), claim.range.to());
                report(
                        earlier,
                        claim,
                        from == to ? Code.describe(from) : "the codes from " + from + " to " + to,
                        set,
                        report);
            }
        }
        ranges.add(claim);
    }

    private static void report(Claim earlier, Claim later, String codes, HandlerSet set, Report report) {
        if (earlier.handler.description().equals(later.handler.description())) {
            return;
        }
        boolean earlierIsOwn = earlier.isOwn(set);
        boolean laterIsOwn = later.isOwn(set);
        if (laterIsOwn || !earlierIsOwn) {
            report.add(Diagnosis.DUPLICATE_CLOSE_HANDLER, later.position, message(later, earlier, codes));
        }
        if (earlierIsOwn) {
            report.add(Diagnosis.DUPLICATE_CLOSE_HANDLER, earlier.position, message(earlier, later, codes));
        }
    }

    private static String message(Claim here, Claim there, String codes) {
        return here.handler.description() + " handles " + codes + ", and so does " + there.handler.description()
                + ". Only one of them can be called: take the code away from one.";
    }

    /**
     * A method's wish to be called. An inherited method is not in the source at hand, so only its rival is reported.
     */
    private record Claim(
            Handler handler, Position position, @Nullable CodeRange range) {

        boolean isOwn(HandlerSet set) {
            return !handler.position().element().equals(set.type().element());
        }
    }
}
