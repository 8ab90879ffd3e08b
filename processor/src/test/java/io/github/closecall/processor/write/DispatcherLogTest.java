package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What dispatchers log, seen by the back end that the JDK gives to {@code System.Logger}. */
class DispatcherLogTest {

    private static final String HANDLERS = """
            package com.acme;

            import io.github.closecall.OnClose;

            public class Logged {
                public static final java.util.List<Integer> HANDLED = new java.util.ArrayList<>();
                @OnClose(code = {1000, 1001, 1006, 1008, 1011, 1012, 1013}) void usual(int code) { HANDLED.add(code); }
                @OnClose(from = 4000, to = 4099) void application(int code) { HANDLED.add(code); }
            }
            """;

    private final Logger logger = Logger.getLogger("com.acme.Logged");
    private final List<LogRecord> records = new ArrayList<>();
    private final Handler recorder = new Handler() {
        @Override
        public void publish(LogRecord logRecord) {
            records.add(logRecord);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private List<Integer> handled = List.of();
    private CloseDispatcher<Object> dispatcher = (session, event) -> {
        throw new AssertionError();
    };

    @BeforeEach
    @SuppressWarnings("unchecked")
    void compile() throws ReflectiveOperationException {
        logger.addHandler(recorder);
        logger.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        Outcome outcome = TestCompiler.JAVAC.compile(List.of(new Source("com/acme/Logged.java", HANDLERS)));
        assertEquals(List.of(), outcome.reported());
        ClassLoader loader = outcome.load();
        Class<?> logged = loader.loadClass("com.acme.Logged");
        handled = (List<Integer>) logged.getField("HANDLED").get(null);
        dispatcher = (CloseDispatcher<Object>) loader.loadClass("com.acme.LoggedCloseDispatcher")
                .getConstructor(logged)
                .newInstance(logged.getConstructor().newInstance());
    }

    @AfterEach
    void stopRecording() {
        logger.removeHandler(recorder);
    }

    @Test
    void everyClosureIsLoggedAtTheLevelOfItsCodeAndUnhandledOnesAgainAsWarning() {
        for (int code = 0; code <= 5100; code++) {
            records.clear();
            handled.clear();
            dispatcher.dispatch("session", new CloseEvent(code, "", CloseEvent.Origin.REMOTE, new Exception("cause")));
            boolean isHandled =
                    List.of(1000, 1001, 1006, 1008, 1011, 1012, 1013).contains(code) || (code >= 4000 && code <= 4099);
            assertEquals(isHandled ? List.of(code) : List.of(), handled);
            assertEquals(
                    isHandled ? List.of(level(code)) : List.of(level(code), Level.WARNING),
                    records.stream().map(LogRecord::getLevel).toList(),
                    "levels of " + code);
            assertNotNull(records.get(0).getThrown());
        }
    }

    @Test
    void theReasonCannotForgeALine() {
        dispatcher.dispatch("session", 1006, "gone\r\n2026-01-01 SEVERE forged\u001b[2J");
        assertEquals(
                "WebSocket closed: 1006 (Abnormal Closure), UNKNOWN,"
                        + " reason \"gone\\u000d\\u000a2026-01-01 SEVERE forged\\u001b[2J\"",
                records.get(0).getMessage());
    }

    private static Level level(int code) {
        return switch (code) {
            case 1000, 1005 -> Level.FINE;
            case 1006, 1008, 1013, 1014 -> Level.WARNING;
            case 1001, 1012 -> Level.INFO;
            default -> code >= 3000 && code <= 4999 ? Level.FINE : Level.SEVERE;
        };
    }
}
