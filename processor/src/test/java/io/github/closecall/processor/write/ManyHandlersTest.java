package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.processor.testing.Bytecode;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The JVM inlines methods of up to 325 bytes and compiles methods of up to 8,000 bytes. */
class ManyHandlersTest {

    private static final String EVERYTHING =
            "int code, String reason, Throwable cause, CloseEvent event, java.util.List<?> session";

    @Test
    void aDispatcherForSeventeenCodesIsInlined() {
        String handlers = IntStream.of(1001, 1002, 1003, 1005, 1007, 1008, 1009, 1010, 1011, 1014, 1015, 4000)
                        .mapToObj(code -> "@OnClose(code = " + code + ") void on" + code + "() {}")
                        .collect(Collectors.joining("\n"))
                + "@OnClose(code = 1000) void done(String reason) {}\n"
                + "@OnClose(code = 1006) @Reconnect void dropped(Throwable cause) {}\n"
                + "@OnClose(code = 1012) @Reconnect void restart() {}\n"
                + "@OnClose(code = 1013) @Reconnect void busy() {}\n"
                + "@OnClose(code = 4001) void full(int code) {}\n"
                + "@OnClose void other(CloseEvent event) {}\n";
        int size = Bytecode.size(compile("class", handlers), "dispatch");
        assertTrue(size <= 325, "dispatch has " + size + " bytes, the limit is 325");
    }

    @Test
    void aDispatcherForTwoHundredCodesIsCompiledByTheJvm() {
        Outcome outcome = compile("class", manyHandlers(193));
        int size = Bytecode.size(outcome, "dispatch");
        assertTrue(size < 8000, "dispatch has " + size + " bytes, the limit is 8,000");
    }

    @Test
    void fiveHundredHandlersWork() throws ReflectiveOperationException {
        check(compile("class", manyHandlers(500)), code -> code >= 3000 && code < 4000 && code % 2 == 0);
    }

    private static String manyHandlers(int count) {
        return IntStream.range(0, count)
                        .mapToObj(i -> "@OnClose(code = " + (3000 + 2 * i) + ") public CloseAction on" + i + "("
                                + EVERYTHING + ") { return CloseAction.stop().withUserMessage(\"\" + code); }")
                        .collect(Collectors.joining("\n"))
                + "@OnClose(code = {1000, 1001, 1006, 1008, 1011, 1012, 1013}) public void usual() {}";
    }

    @Test
    void everyCodeThereIsWorks() throws ReflectiveOperationException {
        String all = IntStream.range(1000, 5000).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        String handlers =
                "@SuppressWarnings(\"UnassignedCloseCode\") @OnClose(code = {" + all + "}) public CloseAction all("
                        + EVERYTHING + ") { return CloseAction.stop().withUserMessage(\"\" + code); }";
        check(compile("class", handlers), code -> code >= 1000 && code < 5000);
    }

    @Test
    void veryManyRangesWork() throws ReflectiveOperationException {
        String handlers = IntStream.range(0, 660)
                        .mapToObj(i -> "@OnClose(from = " + (3000 + 3 * i) + ", to = " + (3001 + 3 * i)
                                + ") public CloseAction on" + i + "(" + EVERYTHING
                                + ") { return CloseAction.stop().withUserMessage(\"\" + code); }")
                        .collect(Collectors.joining("\n"))
                + "@OnClose(code = {1000, 1001, 1006}) public void usual() {} @OnClose public void other() {}";
        check(
                compile("interface", handlers.replace("public", "default")),
                code -> code >= 3000 && code < 4980 && code % 3 != 2);
    }

    private static Outcome compile(String kind, String handlers) {
        String imports = "package com.acme;\nimport io.github.closecall.*;\n";
        Outcome outcome = TestCompiler.JAVAC.compile(List.of(
                new Source(
                        "com/acme/Chat.java",
                        imports + "@CloseHandlers public " + kind + " Chat {\n" + handlers + "\n}"),
                new Source(
                        "com/acme/Instance.java",
                        "package com.acme; public class Instance " + (kind.equals("class") ? "extends" : "implements")
                                + " Chat {}")));
        assertEquals(List.of(), outcome.reported());
        return outcome;
    }

    @SuppressWarnings("unchecked")
    private static void check(Outcome outcome, java.util.function.IntPredicate answers)
            throws ReflectiveOperationException {
        ClassLoader loader = outcome.load();
        Object handlers = loader.loadClass("com.acme.Instance").getConstructor().newInstance();
        CloseDispatcher<List<?>> dispatcher =
                (CloseDispatcher<List<?>>) loader.loadClass("com.acme.ChatCloseDispatcher")
                        .getConstructor(loader.loadClass("com.acme.Chat"))
                        .newInstance(handlers);
        for (int code = 0; code <= 5100; code++) {
            CloseAction action = dispatcher.dispatch(List.of(), CloseEvent.of(code, ""));
            CloseAction expected =
                    answers.test(code) ? CloseAction.stop().withUserMessage("" + code) : CloseAction.stop();
            assertEquals(expected, action, "action for " + code);
        }
    }
}
