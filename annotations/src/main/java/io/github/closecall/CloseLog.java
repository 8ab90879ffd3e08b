package io.github.closecall;

import io.github.closecall.registry.CloseCodeTable;
import java.util.Objects;
import java.util.logging.Level;

/**
 * Logs the ends of connections, one record of one line for each, to {@code java.util.logging}; logger and source class
 * are named after the handler class. The generated dispatchers call it; programs do not need to.
 *
 * <p>The level follows the code: SEVERE for 1002, 1003, 1007, 1009, 1010, 1011, 1015 and for codes that the protocol
 * does not define; WARNING for 1006, 1008, 1013, 1014; INFO for 1001 and 1012; FINE for 1000, 1005 and 3000-4999.
 *
 * <p>The reason comes from the peer and the cause may quote it, so both are made safe: no character that could begin a
 * new line or drive a terminal gets into the log, and their length is bounded. The stack trace of the cause is logged
 * where FINE is on. Nothing is built when the level is off. What a log handler or formatter throws is dropped.
 */
public final class CloseLog {

    private final GuardedLog log;

    private CloseLog(GuardedLog log) {
        this.log = log;
    }

    /**
     * Returns the log of a handler class.
     *
     * @param handlerType the class with the handler methods
     * @return the log, with the name of {@code handlerType}
     * @throws NullPointerException if {@code handlerType} is null
     */
    public static CloseLog of(Class<?> handlerType) {
        return new CloseLog(new GuardedLog(Objects.requireNonNull(handlerType, "handlerType")));
    }

    /**
     * Logs a closure, at the level of its code.
     *
     * @param event the end of the connection
     * @throws NullPointerException if {@code event} is null
     */
    public void closed(CloseEvent event) {
        Level level = CloseCodeTable.row(Objects.requireNonNull(event, "event").code())
                .level();
        if (log.isLoggable(level)) {
            log.log(level, () -> "WebSocket closed: " + event, event.cause());
        }
    }

    /**
     * Logs that the program has no handler for a closure, as a warning whatever the code.
     *
     * @param event the end of the connection
     * @throws NullPointerException if {@code event} is null
     */
    public void unhandled(CloseEvent event) {
        int code = Objects.requireNonNull(event, "event").code();
        if (log.isLoggable(Level.WARNING)) {
            String what = "No @OnClose method handles " + code + " (" + CloseCodes.name(code)
                    + "), so the connection stays closed. Add a handler, or a method with @OnClose alone for every other code.";
            log.log(Level.WARNING, () -> what, null);
        }
    }
}
