package io.github.closecall;

import io.github.closecall.registry.CloseCodeTable;
import java.util.Objects;
import java.util.logging.Level;

/**
 * Logs the end of each connection to {@code java.util.logging}, as one record of one line. The logger and the source
 * class are named after the handler class. Generated dispatchers call it; programs do not need to.
 *
 * <p>The level follows the code: SEVERE for 1002, 1003, 1007, 1009, 1010, 1011, 1015 and for codes that the protocol
 * does not define; WARNING for 1006, 1008, 1013, 1014; INFO for 1001 and 1012; FINE for 1000, 1005 and 3000-4999.
 *
 * <p>The reason comes from the peer and the cause may quote it, so both are made safe: characters that could begin a
 * new line or control a terminal are escaped, and the length is limited. The stack trace of the cause is logged if FINE
 * is enabled. If the level is disabled, no message is built. Exceptions thrown by log handlers and formatters are
 * dropped.
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
     * Logs that the program has no handler for a closure; always as a warning, whatever the code.
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
