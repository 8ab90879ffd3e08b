package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.ReconnectPolicy;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What the dispatchers of the recipes' handlers do, but without a delay before the next attempt. The processor, which
 * writes the real ones, is built later; its tests compile the recipes with them.
 */
public class RecipeDispatcher implements CloseDispatcher<Object> {

    private static final Set<Integer> RECONNECTING = Set.of(1001, 1006, 1011, 1012, 1013);

    private static final ReconnectPolicy AT_ONCE = ReconnectPolicy.forCode(1006)
            .withMinDelayMillis(0)
            .withFirstDelayMillis(1)
            .withMaxDelayMillis(1);

    private static final BlockingQueue<CloseEvent> EVENTS = new LinkedBlockingQueue<>();

    /** Creates a dispatcher, whose events all go to {@link #awaitEvent}. */
    protected RecipeDispatcher() {}

    @Override
    public CloseAction dispatch(Object session, CloseEvent event) {
        EVENTS.add(event);
        return after(event);
    }

    @Override
    public CloseAction after(CloseEvent event) {
        return reconnectsAfter(event.code()) ? CloseAction.reconnect(AT_ONCE) : CloseAction.stop();
    }

    static boolean reconnectsAfter(int code) {
        return RECONNECTING.contains(code);
    }

    static CloseEvent awaitEvent() throws InterruptedException {
        CloseEvent event = EVENTS.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("No event");
        }
        return event;
    }

    static boolean hasEvent() {
        return !EVENTS.isEmpty();
    }
}
