package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.closecall.CloseEvent.Origin;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.SimpleFormatter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloseLogTest {

    private static final int CALLS = 50_000;
    private static final CloseLog LOG = CloseLog.of(CloseLogTest.class);

    private static final Map<Integer, Level> LEVELS = Map.of(
            1000, Level.FINE,
            1001, Level.INFO,
            1005, Level.FINE,
            1006, Level.WARNING,
            1008, Level.WARNING,
            1012, Level.INFO,
            1013, Level.WARNING,
            1014, Level.WARNING);

    @Test
    void everyCodeHasItsLevel() {
        IntStream.concat(IntStream.rangeClosed(990, 5_010), IntStream.of(-1, 0, 65_535, Integer.MAX_VALUE))
                .forEach(code -> {
                    Level application = code >= 3000 && code <= 4999 ? Level.FINE : Level.SEVERE;
                    Level expected = LEVELS.getOrDefault(code, application);
                    try (CapturedLog log = capture(Level.ALL)) {
                        LOG.closed(CloseEvent.of(code, ""));
                        assertEquals(expected, log.record().getLevel(), "code " + code);
                    }
                    boolean loud = expected.intValue() >= Level.WARNING.intValue();
                    assertEquals(loud, CloseCodes.isAbnormal(code), "code " + code);
                });
    }

    @Test
    void oneRecordTellsCodeNameOriginReasonAndCause() {
        try (CapturedLog log = capture(Level.INFO)) {
            LOG.closed(new CloseEvent(1011, "disk full", Origin.REMOTE, new IOException("reset")));
            assertEquals(
                    "WebSocket closed: 1011 (Internal Error), REMOTE, reason \"disk full\","
                            + " cause java.io.IOException: reset",
                    log.record().getMessage());
            assertNull(log.record().getThrown());
            assertEquals(CloseLogTest.class.getName(), log.record().getLoggerName());
            assertEquals(CloseLogTest.class.getName(), log.record().getSourceClassName());
            assertNull(log.record().getSourceMethodName());
        }
    }

    @Test
    void theStackTraceIsThereWhereFineIsOn() {
        IOException cause = new IOException("reset", new SocketException("by peer"));
        try (CapturedLog log = capture(Level.FINE)) {
            LOG.closed(new CloseEvent(1006, "", Origin.TRANSPORT, cause));
            Throwable thrown = log.record().getThrown();
            assertEquals("java.io.IOException: reset", thrown.toString());
            assertArrayEquals(cause.getStackTrace(), thrown.getStackTrace());
            assertEquals("java.net.SocketException: by peer", String.valueOf(thrown.getCause()));
        }
    }

    @Test
    void aCauseAmongItsOwnCausesEnds() {
        IOException first = new IOException("first");
        first.initCause(new IOException("second", first));
        try (CapturedLog log = capture(Level.FINE)) {
            LOG.closed(new CloseEvent(1006, "", Origin.TRANSPORT, first));
            StringWriter printed = new StringWriter();
            log.record().getThrown().printStackTrace(new PrintWriter(printed));
            assertEquals(1, printed.toString().split("second", -1).length - 1);
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
    void anUnhandledClosureIsAWarningAboutTheProgramWhateverItsCode() {
        for (int code : new int[] {1000, 1006, 1015, 4000}) {
            try (CapturedLog log = capture(Level.ALL)) {
                LOG.unhandled(CloseEvent.of(code, "reason"));
                assertEquals(Level.WARNING, log.record().getLevel());
                assertTrue(log.record().getMessage().startsWith("No @OnClose method handles " + code));
                assertFalse(log.record().getMessage().contains("reason"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INFO", "FINE"})
    void hostileTextsStayInTheirLines(String level) {
        String hostile =
                "bye\r\nSEVERE: root logged in \u001B[2J\u0007\u202E\u2028{0} %s $1 \uD83D" + "x".repeat(1 << 20);
        String safe = "bye\\u000d\\u000aSEVERE: root logged in \\u001b[2J\\u0007\\u202e\\u2028{0} %s";
        try (CapturedLog log = capture(Level.parse(level))) {
            IOException cause = new IOException(hostile, new IOException(hostile));
            LOG.closed(new CloseEvent(1008, hostile, Origin.REMOTE, cause));
            String printed = new SimpleFormatter().format(log.record());
            assertTrue(printed.contains("reason \"" + safe), printed);
            assertTrue(printed.contains("cause java.io.IOException: " + safe), printed);
            List<String> lines = printed.lines().toList();
            assertTrue(lines.size() == 2 || level.equals("FINE"), printed);
            for (String line : lines) {
                assertTrue(line.length() < 1_000);
                assertTrue(line.chars().noneMatch(c -> c < ' ' && c != '\t'), line);
                assertFalse(line.startsWith("SEVERE: root"), line);
            }
        }
    }

    @Test
    void whatALogHandlerThrowsIsDropped() {
        try (CapturedLog log = CapturedLog.failing(CloseLogTest.class.getName())) {
            LOG.closed(CloseEvent.of(1006, ""));
            LOG.unhandled(CloseEvent.of(1006, ""));
            assertEquals(2, log.records().size());
        }
    }

    @Test
    void aCauseThatCannotSayWhatItIsIsNamedByItsType() {
        IOException mute = new IOException() {
            @Override
            public String getMessage() {
                throw new IllegalStateException("no text");
            }
        };
        try (CapturedLog log = capture(Level.ALL)) {
            LOG.closed(new CloseEvent(1006, "", Origin.TRANSPORT, mute));
            assertTrue(log.record()
                    .getMessage()
                    .endsWith(", cause " + mute.getClass().getName()));
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
