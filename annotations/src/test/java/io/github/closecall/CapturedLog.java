package io.github.closecall;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The records of one logger while this is open. */
final class CapturedLog extends Handler implements AutoCloseable {

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Logger logger;

    private CapturedLog(Logger logger) {
        this.logger = logger;
    }

    /** Starts to capture the records of one logger at a level and above, and keeps them from the console. */
    static CapturedLog of(String name, Level level) {
        CapturedLog log = new CapturedLog(Logger.getLogger(name));
        log.setLevel(Level.ALL);
        log.logger.setLevel(level);
        log.logger.setUseParentHandlers(false);
        log.logger.addHandler(log);
        return log;
    }

    List<LogRecord> records() {
        return records;
    }

    /** The only record. */
    LogRecord record() {
        if (records.size() != 1) {
            throw new AssertionError("expected one record, but got " + records.size());
        }
        return records.get(0);
    }

    @Override
    public void publish(LogRecord record) {
        records.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }
}
