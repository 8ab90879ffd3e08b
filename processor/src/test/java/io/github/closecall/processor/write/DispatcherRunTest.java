package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.ReconnectPolicy;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A dispatcher for all the codes and practices that the project is about, run for every code. */
class DispatcherRunTest {

    private static final String HANDLERS = """
            package com.acme;

            import io.github.closecall.*;
            import java.util.List;

            public class Chat {
                public static final List<Object> CALLS = new java.util.ArrayList<>();

                @OnClose(code = 1000) void normal() { CALLS.add("normal"); }
                @OnClose(code = 1001) void away(String reason) { CALLS.add("away " + reason); }
                @OnClose(code = {1002, 1003, 1007, 1009, 1010}) void fatal(int code) { CALLS.add("fatal " + code); }
                @OnClose(code = 1005) void none() { CALLS.add("none"); }
                @OnClose(code = 1006) @Reconnect void dropped(Throwable cause) { CALLS.add(cause); }
                @OnClose(code = 1008) @UserMessage("You were signed out.") void policy() { CALLS.add("policy"); }
                @OnClose(code = 1011) void broken() { throw new IllegalStateException("broken"); }
                @OnClose(code = 1012) @OnClose(code = 1013) @Reconnect void busy() { CALLS.add("busy"); }
                @OnClose(code = 1014) @Reconnect(maxAttempts = 3) void gateway() { CALLS.add("gateway"); }
                @OnClose(code = 1015) CloseAction tls() { CALLS.add("tls"); return CloseAction.stop(); }
                @OnClose(from = 3000, to = 3999) void library(String reason, int code) { CALLS.add(code + reason); }
                @OnClose(from = 4000, to = 4999) @UserMessage("Bye.") @Reconnect void application(CloseEvent event) { CALLS.add(event); }
                @OnClose(code = 4242) static void answer() { CALLS.add("answer"); }
                @OnClose @Reconnect void other(int code) { CALLS.add("other " + code); }
            }
            """;

    private final Exception cause = new Exception("cause");

    private static List<Object> calls = List.of();
    private static CloseDispatcher<Object> dispatcher = (session, event) -> CloseAction.stop();

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void compile() throws ReflectiveOperationException {
        Outcome outcome = TestCompiler.JAVAC.compile(List.of(new Source("com/acme/Chat.java", HANDLERS)));
        assertEquals(List.of(), outcome.reported());
        ClassLoader loader = outcome.load();
        Class<?> chat = loader.loadClass("com.acme.Chat");
        calls = (List<Object>) chat.getField("CALLS").get(null);
        dispatcher = (CloseDispatcher<Object>) loader.loadClass("com.acme.ChatCloseDispatcher")
                .getConstructor(chat)
                .newInstance(chat.getConstructor().newInstance());
    }

    @Test
    void everyCodeReachesItsHandlerAndAction() {
        for (int code = 0; code <= 5100; code++) {
            CloseEvent event = new CloseEvent(code, "r", CloseEvent.Origin.REMOTE, cause);
            calls.clear();
            if (code == 1011) {
                assertThrows(IllegalStateException.class, () -> dispatcher.dispatch("session", event));
                continue;
            }
            CloseAction action = dispatcher.dispatch("session", event);
            assertEquals(List.of(expectedCall(event)), calls, "call for " + code);
            assertEquals(expectedAction(code), action, "action for " + code);
        }
    }

    @Test
    void anExceptionReachesTheCallerUnchanged() {
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> dispatcher.dispatch("session", 1011, ""));
        assertEquals("broken", thrown.getMessage());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aHandlerThatReturnsNullInsteadOfAnActionIsNamed() throws ReflectiveOperationException {
        Outcome outcome = TestCompiler.JAVAC.compile(List.of(new Source("com/acme/Null.java", """
                package com.acme;
                import io.github.closecall.*;
                public class Null {
                    @OnClose(code = {1000, 1001, 1006}) @UserMessage("Gone.") CloseAction gone() { return null; }
                    @OnClose CloseAction other() { return null; }
                }
                """)));
        ClassLoader loader = outcome.load();
        Class<?> type = loader.loadClass("com.acme.Null");
        CloseDispatcher<Object> returnsNull = (CloseDispatcher<Object>) loader.loadClass("com.acme.NullCloseDispatcher")
                .getConstructor(type)
                .newInstance(type.getConstructor().newInstance());
        NullPointerException thrown =
                assertThrows(NullPointerException.class, () -> returnsNull.dispatch("session", 1000, ""));
        assertEquals("Null.gone() returned null", thrown.getMessage());
        thrown = assertThrows(NullPointerException.class, () -> returnsNull.dispatch("session", 4000, ""));
        assertEquals("Null.other() returned null", thrown.getMessage());
    }

    @Test
    void isNotCreatedWithoutHandlers() {
        Class<?> type = dispatcher.getClass();
        InvocationTargetException thrown = assertThrows(
                InvocationTargetException.class, () -> type.getConstructors()[0].newInstance((Object) null));
        assertInstanceOf(NullPointerException.class, thrown.getCause());
    }

    @Test
    void constantActionsAreNotMadeAnew() {
        assertSame(dispatcher.dispatch("session", 1012, ""), dispatcher.dispatch("session", 1012, null));
    }

    private Object expectedCall(CloseEvent event) {
        int code = event.code();
        Map<Integer, Object> exact = Map.of(
                1000, "normal", 1001, "away r", 1005, "none", 1006, cause, 1008, "policy", 1012, "busy", 1013, "busy",
                1014, "gateway", 1015, "tls", 4242, "answer");
        if (exact.containsKey(code)) {
            return exact.get(code);
        }
        if (List.of(1002, 1003, 1007, 1009, 1010).contains(code)) {
            return "fatal " + code;
        }
        if (code / 1000 == 3) {
            return code + "r";
        }
        return code / 1000 == 4 ? event : "other " + code;
    }

    private static CloseAction expectedAction(int code) {
        CloseAction reconnect = CloseAction.reconnect(ReconnectPolicy.forCode(code));
        List<Integer> stops = new ArrayList<>(List.of(1000, 1001, 1002, 1003, 1005, 1007, 1009, 1010, 1015, 4242));
        if (code == 1008) {
            return CloseAction.stop().withUserMessage("You were signed out.");
        }
        if (stops.contains(code) || code / 1000 == 3 || CloseCodes.isFutile(code)) {
            return CloseAction.stop();
        }
        if (code == 1014) {
            return CloseAction.reconnect(ReconnectPolicy.forCode(code).withMaxAttempts(3));
        }
        return code / 1000 == 4 ? reconnect.withUserMessage("Bye.") : reconnect;
    }
}
