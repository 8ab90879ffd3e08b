package io.github.closecall.benchmark.dispatch;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.ReconnectPolicy;

/** The switch that somebody would write who does without CloseCall, and without its log. */
final class HandWritten {

    private static final CloseAction AFTER_1006 = CloseAction.reconnect(ReconnectPolicy.forCode(1006));

    private final Chat chat;

    HandWritten(Chat chat) {
        this.chat = chat;
    }

    CloseAction dispatch(CloseEvent event) {
        switch (event.code()) {
            case 1000 -> chat.done();
            case 1001 -> chat.away(event.reason());
            case 1006 -> {
                chat.dropped(event.cause());
                return AFTER_1006;
            }
            case 1008 -> chat.refused(event.code(), event.reason());
            case 1013 -> chat.busy(event.code());
            default -> chat.other(event);
        }
        return CloseAction.stop();
    }
}
