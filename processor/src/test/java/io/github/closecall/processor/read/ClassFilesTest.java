package io.github.closecall.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Handlers inherited from class files, which compilers cannot point at. */
class ClassFilesTest {

    private static final Source CHAT = new Source("com/acme/Chat.java", """
            package com.acme;

            import io.github.closecall.OnClose;

            public class Chat extends com.base.Base {
                @OnClose(code = {1000, 1001, 1006}) void usual() {}
                @OnClose void other() {}
            }
            """);

    private static Source base(String members) {
        return new Source(
                "com/base/Base.java",
                "package com.base; import io.github.closecall.*; public class Base { " + members + " }");
    }

    @ParameterizedTest
    @EnumSource
    void goodHandlersAreInherited(TestCompiler compiler) {
        Outcome outcome = compiler.compileAgainst(
                List.of(base("@OnClose(code = 4000) @OnClose(from = 4100, to = 4200) @Reconnect(maxAttempts = 2)"
                        + " @UserMessage(\"Full.\") public void full() {}")),
                List.of(CHAT));
        assertEquals(List.of(), outcome.reported());
        assertTrue(outcome.onlyGenerated().contains("withMaxAttempts(2)).withUserMessage(\"Full.\")"));
    }

    @ParameterizedTest
    @EnumSource
    void faultsAreReportedOnTheUsersOwnTypeWithTheCulpritNamed(TestCompiler compiler) {
        Outcome outcome = compiler.compileAgainst(
                List.of(base("@OnClose(code = 99) public void odd() {}"
                        + "@OnClose(from = 4000) public void open() {}"
                        + "@OnClose(code = 4001) public void typed(Integer code) {}"
                        + "@OnClose(code = 4002) void hidden() {}"
                        + "@OnClose(code = 4003) private void secret() {}"
                        + "@OnClose(code = 4004) @Reconnect(maxAttempts = 0) public void never() {}"
                        + "@OnClose(code = 1000) public void done() {}")),
                List.of(CHAT));
        assertEquals(
                List.of(
                        new Expectation(Kind.ERROR, "InaccessibleCloseHandler", "Chat.java", 5),
                        new Expectation(Kind.ERROR, "InvalidCloseCode", "Chat.java", 5),
                        new Expectation(Kind.ERROR, "InvalidCloseRange", "Chat.java", 5),
                        new Expectation(Kind.ERROR, "InvalidHandlerSignature", "Chat.java", 5),
                        new Expectation(Kind.ERROR, "InvalidReconnect", "Chat.java", 5),
                        new Expectation(Kind.ERROR, "DuplicateCloseHandler", "Chat.java", 6)),
                Expectation.of(outcome.reported()));
        assertTrue(outcome.reported().stream()
                .allMatch(diagnostic -> diagnostic.message().contains("Base.")));
    }

    @ParameterizedTest
    @EnumSource
    void futileConstantsAreRead(TestCompiler compiler) {
        Source codes = new Source(
                "com/base/Codes.java",
                "package com.base; public class Codes { public static final int FULL = 4000;"
                        + " @io.github.closecall.Futile public static final int BANNED = 4001; }");
        Source chat = new Source("com/acme/Chat.java", """
                package com.acme;

                import com.base.Codes;
                import io.github.closecall.*;

                @CloseHandlers(exhaustive = Codes.class)
                public class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}
                    @OnClose(code = Codes.BANNED) @Reconnect void banned() {}
                    @OnClose(code = Codes.FULL) @Reconnect void full() {}
                    @OnClose void other() {}
                }
                """);
        Outcome outcome = compiler.compileAgainst(List.of(codes), List.of(chat));
        assertEquals(
                List.of(new Expectation(Kind.WARNING, "FutileReconnect", "Chat.java", 9)),
                Expectation.of(outcome.reported()));
    }

    /** What a class file mentions and nobody has is the user's to find, and the message says where to look. */
    @ParameterizedTest
    @EnumSource
    void aHandlerOfAMissingSessionTypeIsReported(TestCompiler compiler) {
        Outcome outcome =
                compileWithoutMissing(compiler, base("@OnClose(code = 4000) public void full(Missing session) {}"));
        assertEquals(
                List.of(new Expectation(Kind.ERROR, "InvalidHandlerSignature", "Chat.java", 5)),
                Expectation.of(outcome.reported()));
    }

    @ParameterizedTest
    @EnumSource
    void aMissingTypeThatNoHandlerNeedsDoesNotMatter(TestCompiler compiler) {
        Outcome outcome = compileWithoutMissing(
                compiler,
                base("public void unrelated(Missing session) {} @OnClose(code = 4000) public void full() {}"));
        assertEquals(List.of(), outcome.reported());
    }

    @ParameterizedTest
    @EnumSource
    void aMissingSuperclassIsTheCompilersBusiness(TestCompiler compiler) {
        Source base = new Source(
                "com/base/Base.java",
                "package com.base; public class Base extends Missing {"
                        + " @io.github.closecall.OnClose(code = 4000) public void full() {} }");
        Outcome outcome = compileWithoutMissing(compiler, base);
        assertTrue(outcome.reported().stream().anyMatch(diagnostic -> diagnostic.kind() == Kind.ERROR));
        assertTrue(
                outcome.reported().stream().allMatch(Reported::isCompilers),
                () -> outcome.reported().toString());
        assertTrue(
                outcome.reported().get(0).message().contains("Missing"),
                () -> outcome.reported().toString());
    }

    /** Kotlin allows names with spaces. */
    @ParameterizedTest
    @EnumSource
    void aHandlerWhoseNameJavaCannotWriteIsReported(TestCompiler compiler) {
        Outcome all =
                compiler.compile(List.of(base("@OnClose(code = 4000) public void on_close_normal() {}")), "-proc:none");
        Map<String, byte[]> classes = new TreeMap<>(all.classes());
        classes.replaceAll((name, bytes) -> new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("on_close_normal", "on close normal")
                .getBytes(StandardCharsets.ISO_8859_1));
        Outcome outcome = compiler.compileAgainst(new Outcome(List.of(), Map.of(), classes), List.of(CHAT));
        assertEquals(
                List.of(new Expectation(Kind.ERROR, "InaccessibleCloseHandler", "Chat.java", 5)),
                Expectation.of(outcome.reported()));
    }

    private static Outcome compileWithoutMissing(TestCompiler compiler, Source base) {
        Source missing = new Source("com/base/Missing.java", "package com.base; public class Missing {}");
        Outcome all = compiler.compile(List.of(base, missing), "-proc:none");
        Map<String, byte[]> classes = new TreeMap<>(all.classes());
        classes.remove("com.base.Missing");
        return compiler.compileAgainst(new Outcome(List.of(), Map.of(), classes), List.of(CHAT));
    }
}
