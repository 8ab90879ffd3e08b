package io.github.closecall;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A log that swallows exceptions of its handlers, filters and formatters, and of the code that builds a message: a
 * failure to log must not keep a closure from being handled.
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

    /** Logs a message, with the stack trace of the cause if FINE is enabled. */
    void log(Level level, Supplier<String> message, @Nullable Throwable cause) {
        try {
            LogRecord record = new LogRecord(level, message.get());
            record.setLoggerName(logger.getName());
            record.setSourceClassName(logger.getName());
            // Otherwise the record would search the stack and name the method that logs.
            record.setSourceMethodName(null);
            if (cause != null && logger.isLoggable(Level.FINE)) {
                record.setThrown(LoggedCause.of(cause));
            }
            logger.log(record);
        } catch (Throwable failure) {
            // A log that fails cannot report its own failure.
        }
    }
}
