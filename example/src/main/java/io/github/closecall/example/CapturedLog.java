package io.github.closecall.example;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What is logged for one handler class. {@link System.Logger} writes to {@code java.util.logging} unless a program says
 * otherwise, so this listens there.
 */
final class CapturedLog implements AutoCloseable {

    private final Logger logger;
    private final List<String> records = new CopyOnWriteArrayList<>();
    private final Handler recorder = new Recorder();

    private CapturedLog(Logger logger) {
        this.logger = logger;
    }

    static CapturedLog of(Class<?> handlerType) {
        CapturedLog log = new CapturedLog(Logger.getLogger(handlerType.getName()));
        log.logger.setLevel(Level.ALL);
        log.logger.setUseParentHandlers(false);
        log.logger.addHandler(log.recorder);
        return log;
    }

    List<String> records() {
        return records;
    }

    @Override
    public void close() {
        logger.removeHandler(recorder);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }

    private final class Recorder extends Handler {

        @Override
        public void publish(LogRecord logged) {
            records.add(String.format("%-8s %s", level(logged.getLevel()), logged.getMessage()));
        }

        /** The levels of the two have the same numbers, not the same names. */
        private static System.Logger.Level level(Level level) {
            for (System.Logger.Level candidate : System.Logger.Level.values()) {
                if (candidate.getSeverity() == level.intValue()) {
                    return candidate;
                }
            }
            throw new IllegalArgumentException("System.Logger has no level " + level);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
