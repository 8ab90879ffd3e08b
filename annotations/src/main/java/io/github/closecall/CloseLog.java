package io.github.closecall;

import io.github.closecall.registry.CloseCodeTable;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Logs the ends of connections, one record of one line for each, to {@code java.util.logging}; logger and source class
 * are named after the handler class. The generated dispatchers call it; programs do not need to.
 *
 * <p>The level follows the code: SEVERE for 1002, 1003, 1007, 1009, 1010, 1011, 1015 and for codes that the protocol
 * does not define; WARNING for 1006, 1008, 1013, 1014; INFO for 1001 and 1012; FINE for 1000, 1005 and 3000-4999.
 *
 * <p>The reason comes from the peer and the cause may quote it, so both are made safe: no character that could begin a
 * new line or drive a terminal gets into the log, and their length is bounded. The stack trace of the cause is logged
 * where FINE is on. Nothing is built when the level is off.
 */
public final class CloseLog {

    private final Logger logger;

    private CloseLog(Logger logger) {
        this.logger = logger;
    }

    /**
     * Returns the log of a handler class.
     *
     * @param handlerType the class with the handler methods
     * @return the log, with the name of {@code handlerType}
     * @throws NullPointerException if {@code handlerType} is null
     */
    public static CloseLog of(Class<?> handlerType) {
        return new CloseLog(Logger.getLogger(
                Objects.requireNonNull(handlerType, "handlerType").getName()));
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
        if (logger.isLoggable(level)) {
            log(level, "WebSocket closed: " + event, event.cause());
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
        if (logger.isLoggable(Level.WARNING)) {
            String what = "No @OnClose method handles " + code + " (" + CloseCodes.name(code)
                    + "), so the connection stays closed. Add a handler, or a method with @OnClose alone for every other code.";
            log(Level.WARNING, what, null);
        }
    }

    private void log(Level level, String message, @Nullable Throwable cause) {
        LogRecord record = new LogRecord(level, message);
        record.setLoggerName(logger.getName());
        record.setSourceClassName(logger.getName());
        // Otherwise a search through the stack would name the method that logs.
        record.setSourceMethodName(null);
        if (cause != null && logger.isLoggable(Level.FINE)) {
            record.setThrown(LoggedCause.of(cause));
        }
        logger.log(record);
    }
}
