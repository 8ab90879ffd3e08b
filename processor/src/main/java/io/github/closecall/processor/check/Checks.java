package io.github.closecall.processor.check;

import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Report;
import java.util.List;

/**
 * All rules. A new rule is a new class with the method {@code check(HandlerSet, Report)} and a line here. Every rule
 * runs for every type, knows nothing of the other rules, and has no state.
 */
public final class Checks {

    /** The rules for single annotations and methods, which also apply to partial handler sets. */
    private static final List<Rule> OF_PARTS = List.of(
            MisplacedAnnotationCheck::check,
            SentParameterCheck::check,
            CloseCodeCheck::check,
            CloseRangeCheck::check,
            NonNullParameterCheck::check,
            HandlerSignatureCheck::check,
            HandlerAccessCheck::check,
            ReconnectCheck::check,
            FutileReconnectCheck::check,
            HastyReconnectCheck::check);

    /** The rules for the handlers of a type taken together. */
    private static final List<Rule> OF_THE_WHOLE = List.of(
            SessionTypeCheck::check,
            DuplicateHandlerCheck::check,
            StoppingCatchAllCheck::check,
            RequiredHandlersCheck::check,
            ExhaustiveHandlersCheck::check,
            UnreadableConstantsCheck::check,
            RecommendedHandlersCheck::check,
            DeliverableCodesCheck::check);

    private Checks() {}

    /** Adds its findings about a handler set to a report. */
    private interface Rule {

        void check(HandlerSet set, Report report);
    }

    /** Reports everything that is wrong with a handler set. */
    public static Report run(HandlerSet set) {
        Report report = new Report(set);
        OF_PARTS.forEach(rule -> rule.check(set, report));
        if (set.dispatched() && set.type().accessProblem() != null) {
            // If a type cannot have a dispatcher, users cannot fix what its dispatcher would lack.
            TypeAccessCheck.check(set, report);
        } else if (set.dispatched()) {
            OF_THE_WHOLE.forEach(rule -> rule.check(set, report));
        }
        return report;
    }
}
