package io.github.closecall;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The stages of attempts that a {@link Reconnector} gave up before they completed. A program may have derived them from
 * openings, which only their failure reveals.
 */
final class AbandonedStages {

    private final AtomicInteger pending = new AtomicInteger();

    /** Silences an opening if the stage fails with its failure. */
    void add(CompletionStage<?> stage) {
        pending.incrementAndGet();
        var unused = stage.whenComplete((session, failure) -> {
            pending.decrementAndGet();
            OpeningException.of(failure).ifPresent(OpeningException::silence);
        });
    }

    /**
     * Dispatches the event of a failed opening and then fails its future. While the opening may belong to an unwanted
     * stage, fails the future first, so that the stage can silence the event.
     */
    void fail(Opening<?> opening, OpeningException failure) {
        if (pending.get() == 0) {
            failure.report();
            opening.fail(failure);
        } else {
            opening.fail(failure);
            failure.reportUnlessSilenced();
        }
    }
}
