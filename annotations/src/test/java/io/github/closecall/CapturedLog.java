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

    private final boolean fails;

    private CapturedLog(Logger logger, boolean fails) {
        this.logger = logger;
        this.fails = fails;
    }

    /** Starts to capture the records of one logger at a level and above, and keeps them from the console. */
    static CapturedLog of(String name, Level level) {
        return of(name, level, false);
    }

    /** Starts to capture all records of one logger, and throws an Error for each. */
    static CapturedLog failing(String name) {
        return of(name, Level.ALL, true);
    }

    private static CapturedLog of(String name, Level level, boolean fails) {
        CapturedLog log = new CapturedLog(Logger.getLogger(name), fails);
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
        if (fails) {
            throw new AssertionError("a log handler");
        }
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
