package io.github.closecall.processor.check;

import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Report;

/**
 * All rules. A new rule is a new {@link Check} and a line here.
 *
 * <p>A rule about something that most types do not have is only asked where it is there: to load its class costs a
 * small build more than anything that it does.
 */
public final class Checks {

    private Checks() {}

    /** Reports everything that is wrong with a handler set. */
    public static Report run(HandlerSet set) {
        Report report = new Report(set);
        checkParts(set, report);
        if (set.dispatched() && set.type().obstacle() != null) {
            // Where a type cannot have a dispatcher, nobody can act on what its dispatcher would lack.
            new TypeAccessCheck().check(set, report);
        } else if (set.dispatched()) {
            checkWhole(set, report);
        }
        return report;
    }

    /** The rules for single annotations and methods, which hold for partial handler sets, too. */
    private static void checkParts(HandlerSet set, Report report) {
        new CloseCodeCheck().check(set, report);
        if (!set.misplacements().isEmpty()) {
            new MisplacedAnnotationCheck().check(set, report);
        }
        if (set.hasRange()) {
            new CloseRangeCheck().check(set, report);
        }
        if (!set.isCallable()) {
            new HandlerSignatureCheck().check(set, report);
            new HandlerAccessCheck().check(set, report);
        }
        if (set.reconnects()) {
            new ReconnectCheck().check(set, report);
            new FutileReconnectCheck().check(set, report);
            new HastyReconnectCheck().check(set, report);
        }
    }

    /** The rules for what the handlers of a type are together. */
    private static void checkWhole(HandlerSet set, Report report) {
        new DuplicateHandlerCheck().check(set, report);
        new RequiredHandlersCheck().check(set, report);
        if (!set.conflictingSessions().isEmpty()) {
            new SessionTypeCheck().check(set, report);
        }
        if (!set.contract().exhaustive().isEmpty()) {
            new ExhaustiveHandlersCheck().check(set, report);
        }
        if (set.catchAll() == null) {
            new RecommendedHandlersCheck().check(set, report);
        }
        if (set.contract().namesStack()) {
            new DeliverableCodesCheck().check(set, report);
        }
    }
}
