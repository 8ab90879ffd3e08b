package io.github.closecall.processor.check;

import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Report;

/**
 * All rules. A new rule is a new class with the method {@code check(HandlerSet, Report)} and a line here. A rule knows
 * nothing of the other rules, and has no state.
 *
 * <p>Every rule is right for every type. One about something that most types do not have is only asked where it is
 * there, because to load its class costs a small build more than anything that it does.
 */
public final class Checks {

    private Checks() {}

    /** Reports everything that is wrong with a handler set. */
    public static Report run(HandlerSet set) {
        Report report = new Report(set);
        checkParts(set, report);
        if (set.dispatched() && set.type().obstacle() != null) {
            // Where a type cannot have a dispatcher, nobody can act on what its dispatcher would lack.
            TypeAccessCheck.check(set, report);
        } else if (set.dispatched()) {
            checkWhole(set, report);
        }
        return report;
    }

    /** The rules for single annotations and methods, which hold for partial handler sets, too. */
    private static void checkParts(HandlerSet set, Report report) {
        if (!set.misplacements().isEmpty()) {
            MisplacedAnnotationCheck.check(set, report);
        }
        CloseCodeCheck.check(set, report);
        if (set.hasRange()) {
            CloseRangeCheck.check(set, report);
        }
        NonNullParameterCheck.check(set, report);
        if (!set.hasOnlyCallableHandlers()) {
            HandlerSignatureCheck.check(set, report);
            HandlerAccessCheck.check(set, report);
        }
        if (set.hasReconnectSettings() || set.reconnectsInVain()) {
            ReconnectCheck.check(set, report);
        }
        if (set.reconnects()) {
            FutileReconnectCheck.check(set, report);
        }
        if (set.hasReconnectSettings()) {
            HastyReconnectCheck.check(set, report);
        }
    }

    /** The rules for what the handlers of a type are together. */
    private static void checkWhole(HandlerSet set, Report report) {
        if (!set.conflictingSessions().isEmpty()) {
            SessionTypeCheck.check(set, report);
        }
        DuplicateHandlerCheck.check(set, report);
        StoppingCatchAllCheck.check(set, report);
        RequiredHandlersCheck.check(set, report);
        if (!set.contract().exhaustive().isEmpty()) {
            ExhaustiveHandlersCheck.check(set, report);
            UnreadableConstantsCheck.check(set, report);
        }
        if (set.catchAll() == null) {
            RecommendedHandlersCheck.check(set, report);
        }
        if (set.contract().namesStack()) {
            DeliverableCodesCheck.check(set, report);
        }
    }
}
