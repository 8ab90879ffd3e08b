package io.github.closecall.example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged for one handler class. */
final class CapturedLog implements AutoCloseable {

    /** As CODES.md calls them, and most logging libraries. */
    private static final Map<Level, String> LEVELS =
            Map.of(Level.FINE, "DEBUG", Level.INFO, "INFO", Level.WARNING, "WARNING", Level.SEVERE, "ERROR");

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
            records.add(String.format("%-8s %s", LEVELS.get(logged.getLevel()), logged.getMessage()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
