package io.github.closecall.example;

import io.github.closecall.CloseDispatcher;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A class with close handlers, and the dispatcher that CloseCall wrote for it.
 *
 * @param dispatcher makes a dispatcher whose handlers tell the given consumer that they were called
 */
record HandlerClass(Class<?> type, Function<Consumer<String>, CloseDispatcher<Object>> dispatcher) {

    static final HandlerClass CHAT = new HandlerClass(Chat.class, calls -> new ChatCloseDispatcher(new Chat(calls)));

    static final HandlerClass PRICE_FEED =
            new HandlerClass(PriceFeed.class, calls -> new PriceFeedCloseDispatcher(new PriceFeed(calls)));

    /** Makes a dispatcher whose handlers are written down in a journal. */
    CloseDispatcher<Object> dispatcher(Journal journal) {
        return dispatcher.apply(call -> journal.called(type.getSimpleName() + "." + call));
    }
}
