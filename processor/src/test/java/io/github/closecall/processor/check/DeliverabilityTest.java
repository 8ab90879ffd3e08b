package io.github.closecall.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.WebSocketStack;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the declared WebSocket implementation never reports, and what arrives instead. */
class DeliverabilityTest {

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
            VERTX,             1005>1000
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
        List<Reported> reported = compile(
                        stack,
                        "@OnClose(code = {1000, 1001, 1002, 1003, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013,"
                                + " 1014, 1015, 3000, 4000}) void all() {}")
                .reported();
        assertEquals(
                changes,
                reported.stream()
                        .map(diagnostic -> {
                            Matcher change = CHANGE.matcher(diagnostic.message());
                            return change.find() ? change.group(1) + ">" + change.group(2) : diagnostic.toString();
                        })
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
        List<Reported> reported = compile("TOMCAT", "@OnClose(code = {1000, 1001, 1006}) void usual() {}")
                .reported();
        assertEquals(1, reported.size());
        assertEquals(
                "[MissingRecommendedHandler] Chat does nothing about 1008 (Policy Violation) and 1011 (Internal Error). Add"
                        + " handlers for them, or a method with @OnClose alone for every other code.",
                reported.get(0).message());
    }

    @Test
    void theAdviceFollowsTheCode() {
        assertEquals(
                List.of(
                        "[UndeliverableCloseCode] Chat.odd() handles 1005 (No Status Rcvd), but Jakarta WebSocket of Undertow"
                                + " 2.3.24.Final never reports it: 1000 (Normal Closure) arrives instead. Handle that, and where"
                                + " the peer is yours, let it close with a code.",
                        "[UndeliverableCloseCode] Chat.odd() handles 1013 (Try Again Later), but Jakarta WebSocket of Undertow"
                                + " 2.3.24.Final never reports it: 1002 (Protocol error) arrives instead. Handle that, and where"
                                + " the peer is yours, let it send a code from 4000 to 4999.",
                        "[UndeliverableCloseCode] Chat.odd() handles 1015 (TLS handshake), but Jakarta WebSocket of Undertow"
                                + " 2.3.24.Final never reports it: 1006 (Abnormal Closure) arrives instead. Handle that."),
                messages(
                        "UNDERTOW_JAKARTA",
                        "@OnClose(code = {1000, 1001, 1006}) void usual() {} @OnClose void other() {}"
                                + " @OnClose(code = {1005, 1013, 1015}) void odd() {}"));
    }

    @Test
    void whatIsNoCodeIsForTheCatchAll() {
        assertEquals(
                List.of(
                        "[UndeliverableCloseCode] Chat.odd() handles 1005 (No Status Rcvd), but AsyncHttpClient 3.0.13 never"
                                + " reports it: -1 arrives instead. Handle it in the catch-all, which gets that."),
                messages(
                        "ASYNC_HTTP_CLIENT",
                        "@OnClose(code = {1000, 1001, 1006}) void usual() {} @OnClose void other() {}"
                                + " @OnClose(code = 1005) void odd() {}"));
    }

    /** There would be no end to it: a handler that is asked for, and a warning that nobody calls it. */
    @Test
    void aCodeThatIsNeverReportedIsNotAskedForButTakenOutOfRequired() {
        assertEquals(
                List.of(
                        "[UndeliverableCloseCode] Chat requires a handler for 1012 (Service Restart), but Tomcat 11.0.27 never"
                                + " reports it: 1002 (Protocol error) arrives instead. Take 1012 out of required, or name the"
                                + " implementation that does call the handlers."),
                messages(
                        "TOMCAT, required = {1000, 1012}",
                        "@OnClose(code = 1000) void done() {} @OnClose void other() {}"));
    }

    @Test
    void aTableMayHaveCodesThatAreNeverReported() {
        assertEquals(
                List.of(),
                messages(
                        "TOMCAT, exhaustive = Chat.Codes.class",
                        "@OnClose(code = {1000, 1001, 1006}) void usual() {} @OnClose void other() {}"
                                + " interface Codes { int RESTART = 1012; int DONE = 1000; }"));
    }

    private static List<String> messages(String stack, String handlers) {
        return compile(stack, handlers).reported().stream()
                .map(Reported::message)
                .toList();
    }

    @Test
    void theWarningIsSuppressedOnTheMethod() {
        Outcome outcome = compile(
                "TOMCAT",
                "@SuppressWarnings(\"UndeliverableCloseCode\") @OnClose(code = {1000, 1001, 1006, 1013}) void usual() {}"
                        + " @OnClose void other() {}");
        assertEquals(List.of(), outcome.reported());
    }

    private static Outcome compile(String stack, String handlers) {
        return TestCompiler.JAVAC.compile(List.of(new Source(
                "Chat.java",
                "import io.github.closecall.*;\n@CloseHandlers(stack = WebSocketStack." + stack + ")\nclass Chat {\n"
                        + handlers + "\n}\n")));
    }
}
