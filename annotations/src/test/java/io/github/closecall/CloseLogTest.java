package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.closecall.CloseEvent.Origin;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.SimpleFormatter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Through {@link System.Logger} to its real back end, {@code java.util.logging}. */
class CloseLogTest {

    private static final int CALLS = 50_000;
    private static final CloseLog LOG = CloseLog.of(CloseLogTest.class);

    private static final Map<Integer, Logger.Level> LEVELS = Map.ofEntries(
            Map.entry(1000, Logger.Level.DEBUG),
            Map.entry(1001, Logger.Level.INFO),
            Map.entry(1005, Logger.Level.DEBUG),
            Map.entry(1006, Logger.Level.WARNING),
            Map.entry(1008, Logger.Level.WARNING),
            Map.entry(1012, Logger.Level.INFO),
            Map.entry(1013, Logger.Level.WARNING),
            Map.entry(1014, Logger.Level.WARNING));

    private static final Map<Logger.Level, Level> BACK_END = Map.of(
            Logger.Level.DEBUG, Level.FINE,
            Logger.Level.INFO, Level.INFO,
            Logger.Level.WARNING, Level.WARNING,
            Logger.Level.ERROR, Level.SEVERE);

    @Test
    void everyCodeHasItsLevel() {
        IntStream.rangeClosed(-1, 70_000).forEach(code -> {
            Logger.Level application = code >= 3000 && code <= 4999 ? Logger.Level.DEBUG : Logger.Level.ERROR;
            Logger.Level expected = LEVELS.getOrDefault(code, application);
            assertEquals(expected, CloseLog.level(code), "code " + code);
            boolean loud = expected.getSeverity() >= Logger.Level.WARNING.getSeverity();
            assertEquals(loud, CloseCodes.isAbnormal(code), "code " + code);
        });
    }

    @Test
    void missingHandlersAreMissedByTheNameOfTheirClass() {
        LOG.requireHandlers("handlers");
        NullPointerException thrown = assertThrows(NullPointerException.class, () -> LOG.requireHandlers(null));
        assertEquals("no object with the close handlers of io.github.closecall.CloseLogTest", thrown.getMessage());
    }

    @Test
    void theBackEndGetsThatLevel() {
        for (int code : new int[] {1000, 1001, 1002, 1005, 1006, 1011, 1012, 1015, 4000, 5000}) {
            try (CapturedLog log = capture(Level.ALL)) {
                LOG.closed(CloseEvent.of(code, "reason"));
                assertEquals(BACK_END.get(CloseLog.level(code)), log.record().getLevel(), "code " + code);
            }
        }
    }

    @Test
    void oneRecordTellsCodeNameOriginReasonAndCause() {
        IOException cause = new IOException("reset");
        try (CapturedLog log = capture(Level.ALL)) {
            LOG.closed(new CloseEvent(1011, "disk full", Origin.REMOTE, cause));
            assertEquals(
                    "WebSocket closed: 1011 (Internal Error), REMOTE, reason \"disk full\"",
                    log.record().getMessage());
            assertSame(cause, log.record().getThrown());
            assertEquals(CloseLogTest.class.getName(), log.record().getLoggerName());
        }
    }

    @Test
    void anEmptyReasonAndNoCauseAreLeftOut() {
        try (CapturedLog log = capture(Level.ALL)) {
            LOG.closed(CloseEvent.of(1005, ""));
            assertEquals(
                    "WebSocket closed: 1005 (No Status Rcvd), UNKNOWN",
                    log.record().getMessage());
            assertNull(log.record().getThrown());
        }
    }

    @Test
    void anUnhandledClosureIsAWarningWhateverItsCode() {
        for (int code : new int[] {1000, 1006, 1015, 4000}) {
            try (CapturedLog log = capture(Level.ALL)) {
                LOG.unhandled(CloseEvent.of(code, "reason"));
                assertEquals(Level.WARNING, log.record().getLevel());
                assertTrue(log.record().getMessage().contains("no @OnClose method handles it: " + code));
            }
        }
    }

    @Test
    void aHostileReasonStaysInItsLine() {
        String hostile = "bye\r\nSEVERE: root logged in \u001B[2J\u202E\u2028{0} %s $1 \uD83D" + "x".repeat(1 << 20);
        try (CapturedLog log = capture(Level.ALL)) {
            LOG.closed(CloseEvent.of(1008, hostile));
            String printed = new SimpleFormatter().format(log.record());
            assertEquals(2, printed.lines().count(), printed);
            assertTrue(printed.contains(
                    "reason \"bye\\u000d\\u000aSEVERE: root logged in \\u001b[2J\\u202e\\u2028{0} %s"));
            assertTrue(printed.length() < 1_000);
        }
    }

    @Test
    void nothingIsLoggedBelowTheLevel() {
        try (CapturedLog log = capture(Level.INFO)) {
            LOG.closed(CloseEvent.of(1000, "reason"));
            LOG.closed(CloseEvent.of(4000, "reason"));
            assertEquals(0, log.records().size());
            LOG.closed(CloseEvent.of(1001, "reason"));
            assertEquals(1, log.records().size());
        }
    }

    @Test
    void nothingIsBuiltWhenTheLevelIsOff() {
        CloseEvent event = CloseEvent.of(1000, "x".repeat(1_000));
        try (CapturedLog log = capture(Level.OFF)) {
            allocatedBytes(event);
            long allocated = allocatedBytes(event);
            // The smallest object has 16 bytes: less than one byte a call is no object in any call.
            assertTrue(allocated < CALLS, () -> allocated + " bytes");
            assertEquals(0, log.records().size());
        }
    }

    private static long allocatedBytes(CloseEvent event) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int call = 0; call < CALLS; call++) {
            LOG.closed(event);
            LOG.unhandled(event);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without a null checker exist.
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> CloseLog.of(null));
        assertThrows(NullPointerException.class, () -> LOG.closed(null));
        assertThrows(NullPointerException.class, () -> LOG.unhandled(null));
    }

    private static CapturedLog capture(Level level) {
        return CapturedLog.of(CloseLogTest.class.getName(), level);
    }
}
