package io.github.closecall.processor.check;

import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Report;
import java.util.List;

/** All rules. A new rule is a new {@link Check} and a line here. */
public final class Checks {

    /** The rules for single annotations and methods, which hold for partial handler sets, too. */
    private static final List<Check> FOR_EVERY_TYPE = List.of(
            new MisplacedAnnotationCheck(),
            new CloseCodeCheck(),
            new CloseRangeCheck(),
            new HandlerSignatureCheck(),
            new HandlerAccessCheck(),
            new ReconnectCheck(),
            new FutileReconnectCheck(),
            new HastyReconnectCheck());

    /** The rules for what the handlers of a type are together. */
    private static final List<Check> FOR_DISPATCHED_TYPES = List.of(
            new SessionTypeCheck(),
            new DuplicateHandlerCheck(),
            new RequiredHandlersCheck(),
            new ExhaustiveHandlersCheck(),
            new RecommendedHandlersCheck(),
            new DeliverableCodesCheck());

    private Checks() {}

    /** Reports everything that is wrong with a handler set. */
    public static Report run(HandlerSet set) {
        Report report = new Report(set);
        for (Check check : FOR_EVERY_TYPE) {
            check.check(set, report);
        }
        if (set.dispatched()) {
            new TypeAccessCheck().check(set, report);
        }
        // Where a type cannot have a dispatcher, nobody can act on what its dispatcher would lack.
        if (set.dispatched() && set.type().obstacle() == null) {
            for (Check check : FOR_DISPATCHED_TYPES) {
                check.check(set, report);
            }
        }
        return report;
    }
}
