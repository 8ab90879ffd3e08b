package io.github.closecall;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The stages of attempts that a {@link Reconnector} gave up before they were complete. A program may have made them of
 * openings, in a way that nothing but their failure shows.
 */
final class UnwantedStages {

    private final AtomicInteger pending = new AtomicInteger();

    /** Keeps silent about an opening if it is that which the stage fails with. */
    void add(CompletionStage<?> stage) {
        pending.incrementAndGet();
        var unused = stage.whenComplete((session, failure) -> {
            pending.decrementAndGet();
            OpeningException.of(failure).ifPresent(OpeningException::silence);
        });
    }

    /** Fails an opening after its event, or before it while the opening may belong to a stage that is not wanted. */
    void fail(Opening<?> opening, OpeningException failure) {
        if (pending.get() == 0) {
            failure.report();
            opening.completeExceptionally(failure);
        } else {
            opening.completeExceptionally(failure);
            failure.reportUnlessSilenced();
        }
    }
}
