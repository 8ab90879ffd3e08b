package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.ReconnectPolicy;
import java.util.Arrays;

/**
 * What the dispatcher of a recipe's handlers does, but without a delay before the next attempt. The processor, which
 * writes the real ones, is built later; its tests compile the recipes with them.
 */
public class RecipeDispatcher implements CloseDispatcher<Object> {

    /** What plays the endings; it is told all events. */
    static final RecipeEndings ENDINGS = new RecipeEndings();

    private static final ReconnectPolicy AT_ONCE = ReconnectPolicy.forCode(1006)
            .withMinDelayMillis(0)
            .withFirstDelayMillis(1)
            .withMultiplier(1);

    private final int[] reconnecting;

    /** Creates a dispatcher with the codes that have {@code @Reconnect}. */
    protected RecipeDispatcher(int... reconnecting) {
        this.reconnecting = reconnecting;
    }

    @Override
    public CloseAction dispatch(Object session, CloseEvent event) {
        CloseAction action = after(event);
        ENDINGS.closed(session, event, action);
        return action;
    }

    @Override
    public CloseAction after(CloseEvent event) {
        return Arrays.stream(reconnecting).anyMatch(code -> code == event.code())
                ? CloseAction.reconnect(AT_ONCE)
                : CloseAction.stop();
    }
}
