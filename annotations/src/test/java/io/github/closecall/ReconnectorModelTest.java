package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.ReconnectorModel.Event;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

/**
 * All sequences of what can happen to a reconnector, up to a length: after each step it is where its
 * {@link ReconnectorModel} says.
 */
class ReconnectorModelTest {

    private static final int LENGTH = Integer.getInteger("closecall.sequence", 7);

    private long sequences;

    @Test
    void doesWhatTheModelSaysWhateverHappens() {
        explore(new ArrayDeque<>());
        System.out.println(sequences + " sequences of up to " + LENGTH + " events");
        assertTrue(sequences > 10_000);
    }

    private void explore(Deque<Event> before) {
        sequences++;
        ReconnectorModel model = new ReconnectorModel();
        ReconnectorWorld world = new ReconnectorWorld();
        for (Event event : before) {
            world.play(event, model);
            model.happens(event);
        }
        world.check(model, before::toString);
        if (before.size() < LENGTH) {
            for (Event event : model.possible()) {
                before.addLast(event);
                explore(before);
                before.removeLast();
            }
        }
    }
}
