package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.ReconnectPolicy;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What the dispatcher of a recipe's handlers does, but without a delay before the next attempt. The processor, which
 * writes the real ones, is built later; its tests compile the recipes with them.
 */
public class RecipeDispatcher implements CloseDispatcher<Object> {

    private static final ReconnectPolicy AT_ONCE = ReconnectPolicy.forCode(1006)
            .withMinDelayMillis(0)
            .withFirstDelayMillis(1)
            .withMultiplier(1);

    private static final BlockingQueue<Told> TOLD = new LinkedBlockingQueue<>();

    private final int[] reconnecting;

    /** Creates a dispatcher with the codes that have {@code @Reconnect}; all events go to {@link #awaitEvent}. */
    protected RecipeDispatcher(int... reconnecting) {
        this.reconnecting = reconnecting;
    }

    /** An event, and whether it is followed by another connection. */
    record Told(CloseEvent event, boolean reconnects) {}

    @Override
    public CloseAction dispatch(Object session, CloseEvent event) {
        CloseAction action = after(event);
        TOLD.add(new Told(event, action.reconnectPolicy().isPresent()));
        return action;
    }

    @Override
    public CloseAction after(CloseEvent event) {
        return Arrays.stream(reconnecting).anyMatch(code -> code == event.code())
                ? CloseAction.reconnect(AT_ONCE)
                : CloseAction.stop();
    }

    static Told awaitEvent() throws InterruptedException {
        Told told = TOLD.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (told == null) {
            throw new AssertionError("No event");
        }
        return told;
    }

    static boolean hasEvent() {
        return !TOLD.isEmpty();
    }
}
