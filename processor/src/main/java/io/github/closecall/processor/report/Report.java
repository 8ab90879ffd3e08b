package io.github.closecall.processor.report;

import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the checks find in one handler set, except what the user suppressed with {@code @SuppressWarnings}. */
public final class Report {

    private final HandlerSet set;
    private final List<Finding> findings = new ArrayList<>();

    /** Creates the empty report of a handler set. */
    public Report(HandlerSet set) {
        this.set = set;
    }

    /** Adds a finding about the set as a whole. */
    public void add(Diagnosis diagnosis, Position position, String message) {
        if (!diagnosis.isSuppressedBy(set.suppressed())) {
            findings.add(new Finding(diagnosis, position, message));
        }
    }

    /** Adds a finding about one handler. */
    public void add(Diagnosis diagnosis, Handler handler, Position position, String message) {
        if (!diagnosis.isSuppressedBy(handler.suppressed())) {
            add(diagnosis, position, message);
        }
    }

    /** Sorts the findings; those at the same position stay in the order in which they were added. */
    public void sort(Comparator<Position> order) {
        findings.sort(Comparator.comparing(Finding::position, order));
    }

    /** The findings, in the order in which they were added unless they were sorted. */
    public List<Finding> findings() {
        return findings;
    }
}
