package io.github.closecall.processor.write;

import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Reconnection;

/** Writes in words what follows a handler: {@code shows "Busy.", reconnects after 30-180 s, growing to 10 min}. */
final class FollowingWords {

    private FollowingWords() {}

    /** What follows a handler for a code that it handles. */
    static String of(Handler handler, int code) {
        Reconnection reconnection = handler.reconnection();
        return of(handler, reconnection == null ? "" : Delays.describe(reconnection.policy(code)));
    }

    /** What follows a handler for the codes that it handles as the catch-all. */
    static String ofCatchAll(Handler handler) {
        Reconnection reconnection = handler.reconnection();
        String delays = reconnection == null ? "" : Delays.ofCatchAll(reconnection);
        return of(handler, delays + ", unless the code is futile");
    }

    private static String of(Handler handler, String delays) {
        String message = handler.userMessage() == null ? "" : "shows \"" + handler.userMessage() + "\", ";
        if (handler.signature().returnsAction()) {
            return message + "what it returns";
        }
        return message + (handler.reconnection() == null ? "stops" : "reconnects " + delays);
    }
}
