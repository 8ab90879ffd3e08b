package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.WebSocketStack;
import io.github.closecall.processor.CloseCallProcessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the declared WebSocket implementation never reports, and what arrives instead. */
class UndeliverableCloseCodeTest {

    private static final String USUAL = "@OnClose(code = {1000, 1001, 1006}) void usual() {} @OnClose void other() {} ";

    private static final Pattern CHANGE = Pattern.compile("handles (\\d+) .* never reports it: (-?\\d+|nothing)\\b");

    private static final String TABLE = """
            ANY,               ''
            JDK,               1010>1002
            OKHTTP,            ''
            JAVA_WEBSOCKET,    1005>1000
            TYRUS_CLIENT,      1005>1000 1014>1002
            TYRUS_SERVER,      1005>1000 1012>1002 1013>1002 1014>1002
            TOMCAT,            1005>1000 1012>1002 1013>1002 1014>1002
            UNDERTOW_JAKARTA,  1005>1000 1012>1002 1013>1002 1014>1002 1015>1006
            UNDERTOW,          1005>1000 1012>1002 1013>1002 1014>1002
            JETTY,             ''
            SPRING_TOMCAT,     1005>1000 1012>1002 1013>1002 1014>1002
            NETTY,             ''
            VERTX,             ''
            REACTOR_NETTY,     ''
            WEBFLUX,           ''
            QUARKUS,           1005>1000
            MICRONAUT,         ''
            ASYNC_HTTP_CLIENT, 1005>-1
            NV,                ''
            HELIDON,           1005>1000 1006>nothing
            """;

    @ParameterizedTest
    @CsvSource(textBlock = TABLE)
    void everyCodeThatIsNeverReportedDrawsAWarning(String stack, String changes) {
        JavaFileObject chat = chat(
                "stack = WebSocketStack." + stack,
                "@OnClose(code = {1000, 1001, 1002, 1003, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015,"
                        + " 3000, 4000}) void all() {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeeded();
        assertEquals(
                changes,
                compilation.warnings().stream()
                        .map(warning -> CHANGE.matcher(warning.getMessage(Locale.ROOT)))
                        .map(change -> change.find() ? change.group(1) + ">" + change.group(2) : "another warning")
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void theTableHasEveryStack() {
        assertEquals(
                Arrays.stream(WebSocketStack.values()).map(Enum::name).toList(),
                TABLE.lines().map(line -> line.substring(0, line.indexOf(','))).toList());
    }

    @Test
    void codesThatAreNeverReportedAreNotRecommended() {
        JavaFileObject chat =
                chat("stack = WebSocketStack.TOMCAT", "@OnClose(code = {1000, 1001, 1006}) void usual() {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[MissingRecommendedHandler] Chat has no handler for 1008 (Policy Violation) and"
                        + " 1011 (Internal Error). Add handlers for them, or a method with @OnClose alone for every other"
                        + " code.")
                .inFile(chat)
                .onLineContaining("class Chat");
    }

    @Test
    void theAdviceFollowsTheCode() {
        JavaFileObject chat = chat(
                "stack = WebSocketStack.UNDERTOW_JAKARTA", USUAL + "@OnClose(code = {1005, 1013, 1015}) void odd() {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadWarningCount(3);
        assertThat(compilation)
                .hadWarningContaining("[UndeliverableCloseCode] Chat.odd() handles 1005 (No Status Rcvd), but Jakarta"
                        + " WebSocket of Undertow 2.3.24.Final never reports it: 1000 (Normal Closure) arrives instead."
                        + " Handle that, and where the peer is yours, let it close with a code.")
                .inFile(chat)
                .onLineContaining("void odd()");
        assertThat(compilation)
                .hadWarningContaining("[UndeliverableCloseCode] Chat.odd() handles 1013 (Try Again Later), but Jakarta"
                        + " WebSocket of Undertow 2.3.24.Final never reports it: 1002 (Protocol error) arrives instead."
                        + " Handle that with @Reconnect(minDelayMillis = 30000, firstDelayMillis = 180000,"
                        + " maxDelayMillis = 600000), as after 1013, and where the peer is yours, let it send a code from"
                        + " 4000 to 4999.")
                .inFile(chat)
                .onLineContaining("void odd()");
        assertThat(compilation)
                .hadWarningContaining("[UndeliverableCloseCode] Chat.odd() handles 1015 (TLS handshake), but Jakarta"
                        + " WebSocket of Undertow 2.3.24.Final never reports it: 1006 (Abnormal Closure) arrives instead."
                        + " Handle that.")
                .inFile(chat)
                .onLineContaining("void odd()");
    }

    @Test
    void whatIsNoCodeIsForTheCatchAll() {
        JavaFileObject chat =
                chat("stack = WebSocketStack.ASYNC_HTTP_CLIENT", USUAL + "@OnClose(code = 1005) void odd() {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[UndeliverableCloseCode] Chat.odd() handles 1005 (No Status Rcvd), but"
                        + " AsyncHttpClient 3.0.13 never reports it: -1 arrives instead. Handle it in the catch-all, which"
                        + " gets that.")
                .inFile(chat)
                .onLineContaining("void odd()");
    }

    @Test
    void whatIsNotReportedAtAllIsForTheApplicationToFindOut() {
        JavaFileObject chat = chat(
                "stack = WebSocketStack.HELIDON",
                "@OnClose(code = {1000, 1001}) void usual() {} @OnClose(code = 1006) void odd() {} @OnClose void other() {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("never reports it: nothing arrives. Find out with pings of your own, and dispatch"
                        + " it yourself; then suppress this warning.")
                .inFile(chat)
                .onLineContaining("void odd()");
    }

    /** There would be no end to it: a handler that is asked for, and a warning that nobody calls it. */
    @Test
    void aCodeThatIsNeverReportedIsNotAskedForButTakenOutOfRequired() {
        JavaFileObject chat = chat(
                "stack = WebSocketStack.TOMCAT, required = {1000, 1012}",
                "@OnClose(code = 1000) void done() {} @OnClose void other() {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[UndeliverableCloseCode] Chat requires a handler for 1012 (Service Restart), but"
                        + " Tomcat 11.0.27 never reports it: 1002 (Protocol error) arrives instead. Take 1012 out of"
                        + " required, or name the implementation that does call the handlers.")
                .inFile(chat)
                .onLineContaining("required = {1000, 1012}");
    }

    @Test
    void aTableMayHaveCodesThatAreNeverReported() {
        JavaFileObject chat = chat(
                "stack = WebSocketStack.TOMCAT, exhaustive = Chat.Codes.class",
                USUAL + "interface Codes { int RESTART = 1012; int DONE = 1000; }");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void theWarningIsSuppressedOnTheMethod() {
        JavaFileObject chat = chat(
                "stack = WebSocketStack.TOMCAT",
                USUAL + "@SuppressWarnings(\"UndeliverableCloseCode\") @OnClose(code = 1013) void busy() {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }

    private static JavaFileObject chat(String declared, String handlers) {
        return JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;
                import io.github.closecall.WebSocketStack;

                @CloseHandlers(%s)
                class Chat {
                    %s
                }
                """.formatted(declared, handlers));
    }
}
