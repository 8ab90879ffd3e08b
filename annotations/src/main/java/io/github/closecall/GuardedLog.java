package io.github.closecall;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A log that keeps what its handlers, filters and formatters throw, and what a message throws while it is built: that a
 * line is missing must not keep the program from hearing of a closure.
 */
final class GuardedLog {

    private final Logger logger;

    GuardedLog(Class<?> named) {
        this.logger = Logger.getLogger(named.getName());
    }

    boolean isLoggable(Level level) {
        try {
            return logger.isLoggable(level);
        } catch (Throwable failure) {
            return false;
        }
    }

    /** Logs a message, with the stack trace of the cause where FINE is on. */
    void log(Level level, Supplier<String> message, @Nullable Throwable cause) {
        try {
            LogRecord record = new LogRecord(level, message.get());
            record.setLoggerName(logger.getName());
            record.setSourceClassName(logger.getName());
            // Otherwise a search through the stack would name the method that logs.
            record.setSourceMethodName(null);
            if (cause != null && logger.isLoggable(Level.FINE)) {
                record.setThrown(LoggedCause.of(cause));
            }
            logger.log(record);
        } catch (Throwable failure) {
            // A log that fails is no place to say so.
        }
    }
}
