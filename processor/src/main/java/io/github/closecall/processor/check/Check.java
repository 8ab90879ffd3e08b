package io.github.closecall.processor.check;

import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.report.Report;

/** One rule for handler sets. A rule knows nothing of the other rules, and has no state. */
interface Check {

    /** Adds to the report what breaks the rule. */
    void check(HandlerSet set, Report report);
}
