package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract as a table in the documentation of a dispatcher. */
class ContractTableTest {

    /** Text that would end the comment, an element or a tag, if it were not escaped. */
    private static final String HOSTILE =
            "*/ {@link Gone} @deprecated </table><b>&lt;&bogus; \\\\u002a/ \\n \\u2028 \\ud83d\\ude00 \\\"$L\\\"";

    private static final String CHAT = """
            package com.acme;

            import io.github.closecall.*;

            @CloseHandlers(exhaustive = Chat.Codes.class)
            public class Chat<T> {
                public interface Codes {
                    int BANNED = 4000;
                    int FULL = 4100;
                    int CROWDED = 4101;
                }

                @OnClose(code = {1000, 1001}) void done(java.util.List<T> session) {}
                @OnClose(code = {1006, 1013}) @Reconnect(maxAttempts = 3) void dropped() {}
                @OnClose(code = 1008) @UserMessage("%s") CloseAction kicked() {
                    return CloseAction.stop();
                }
                @OnClose(code = 4000) @UserMessage("You were banned.") void banned() {}
                @OnClose(from = 4000, to = 4199) @UserMessage("Full.") @Reconnect(firstDelayMillis = 0) void full() {}
                @OnClose(from = 3500, to = 3999) @OnClose(from = 4200, to = 4299) void ranges() {}
                @OnClose @Reconnect void other() {}
            }
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void hasARowForEachCodeAndRange(TestCompiler compiler) {
        Outcome outcome = compiler.compile(List.of(chat("Sign in again.")));
        assertEquals(List.of(), outcome.reported());
        assertEquals("""
                <tbody>
                <tr><td>1000<td>Normal Closure<td>done(List&lt;T&gt;)<td>DEBUG<td>stops
                <tr><td>1001<td>Going Away<td>done(List&lt;T&gt;)<td>INFO<td>stops
                <tr><td>1006<td>Abnormal Closure<td>dropped()<td>WARNING<td>reconnects after 0-5 s, growing to 5 min, 3 times at most
                <tr><td>1008<td>Policy Violation<td>kicked()<td>WARNING<td>shows "Sign in again.", what it returns
                <tr><td>1013<td>Try Again Later<td>dropped()<td>WARNING<td>reconnects after 30-210 s, growing to 10 min, 3 times at most
                <tr><td>3500-3999<td>Library or Framework<td>ranges()<td>DEBUG<td>stops
                <tr><td>4000<td>BANNED<td>banned()<td>DEBUG<td>shows "You were banned.", stops
                <tr><td>4000-4199<td>FULL (4100), CROWDED (4101)<td>full()<td>DEBUG<td>shows "Full.", reconnects at once, growing to 5 min
                <tr><td>4200-4299<td>Private Use<td>ranges()<td>DEBUG<td>stops
                <tr><td>any other<td><td>other()<td>by code<td>reconnects after the delay of the code, unless the code is futile
                """, table(outcome.onlyGenerated()));
    }

    /** Not the order in which a compiler happens to list them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "int FULL = 4000, BUSY = 4000; int CROWDED = 4100, ANY = 4100;",
                "int ANY = 4100, CROWDED = 4100; int BUSY = 4000, FULL = 4000;"
            })
    void theFirstTableThenTheFirstNameNamesACode(String constants) {
        for (TestCompiler compiler : TestCompiler.values()) {
            Outcome outcome = compiler.compile(List.of(new Source("com/acme/Chat.java", """
                    package com.acme;

                    import io.github.closecall.*;

                    @CloseHandlers(required = {}, exhaustive = {Chat.First.class, Chat.Second.class})
                    class Chat {
                        interface First { %s }
                        interface Second { int AAA = 4000; }

                        @OnClose(code = 4000) void listed() {}
                        @OnClose(from = 4100, to = 4199) void range() {}
                        @OnClose void other() {}
                    }
                    """.formatted(constants))));
            assertEquals(List.of(), outcome.reported());
            assertEquals("""
                    <tbody>
                    <tr><td>4000<td>BUSY<td>listed()<td>DEBUG<td>stops
                    <tr><td>4100-4199<td>ANY (4100)<td>range()<td>DEBUG<td>stops
                    <tr><td>any other<td><td>other()<td>by code<td>stops
                    """, table(outcome.onlyGenerated()));
        }
    }

    private static Source chat(String userMessage) {
        return new Source("com/acme/Chat.java", CHAT.formatted(userMessage));
    }

    private static String table(String source) {
        return source.substring(source.indexOf(" * <tbody>"), source.indexOf(" * </tbody></table>"))
                .replace(" * ", "");
    }

    @Test
    void userTextStaysText() throws Exception {
        String page = document(chat(HOSTILE));
        String cell =
                page.substring(page.indexOf("<td>shows \"&#42;") + "<td>".length(), page.indexOf(", what it returns"));
        String text = Pattern.compile("&#(\\d+);")
                .matcher(cell)
                .replaceAll(entity -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(entity.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        assertEquals(
                "shows \"*/ {@link Gone} @deprecated </table><b>&lt;&bogus; \\u002a/     \ud83d\ude00 \"$L\"\"", text);
    }

    /** Runs javadoc, which must find nothing to complain of, and returns the page of the dispatcher. */
    private String document(Source chat) throws Exception {
        Outcome outcome = TestCompiler.JAVAC.compile(List.of(chat));
        for (Map.Entry<String, byte[]> compiled : outcome.classes().entrySet()) {
            write(compiled.getKey().replace('.', '/') + ".class", compiled.getValue());
        }
        List<String> arguments = new ArrayList<>(List.of("-quiet", "-Xdoclint:all", "-Werror", "-package"));
        arguments.addAll(List.of(
                "-encoding",
                "US-ASCII",
                "-docencoding",
                "UTF-8",
                "-d",
                directory.resolve("api").toString()));
        arguments.addAll(List.of("-classpath", directory + File.pathSeparator + System.getProperty("java.class.path")));
        arguments.add(write(
                        "com/acme/ChatCloseDispatcher.java",
                        outcome.onlyGenerated().getBytes(StandardCharsets.US_ASCII))
                .toString());
        StringWriter output = new StringWriter();
        ToolProvider.findFirst("javadoc")
                .orElseThrow()
                .run(new PrintWriter(output), new PrintWriter(output), arguments.toArray(String[]::new));
        assertEquals("", output.toString());
        return Files.readString(directory.resolve("api/com/acme/ChatCloseDispatcher.html"));
    }

    private Path write(String path, byte[] content) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    /** The rest of the delay follows the code, which the row cannot know. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                      | after the delay of the code
            maxAttempts = 5                         | after the delay of the code, 5 times at most
            minDelayMillis = 6000, maxAttempts = 1  | after the delay of the code, at least 6 s, once
            firstDelayMillis = 40000                | after the delay of the code, spread over 40 s at first
            firstDelayMillis = 0, multiplier = 1    | after the delay of the code, spread over 0 s at first, growing by 1.0
            maxDelayMillis = 1200000                | after the delay of the code, at most 20 min
            minDelayMillis = 30000, firstDelayMillis = 180000, maxDelayMillis = 600000 | after 30-210 s, growing to 10 min
            """)
    void theRowOfTheCatchAllSaysWhatWasGiven(String elements, String delay) {
        Outcome outcome =
                TestCompiler.JAVAC.compile(List.of(new Source("com/acme/Chat.java", """
                package com.acme;

                import io.github.closecall.*;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}
                    @SuppressWarnings("HastyReconnect") @OnClose @Reconnect(%s) void other() {}
                }
                """.formatted(elements))));
        assertEquals(List.of(), outcome.reported());
        assertTrue(
                table(outcome.onlyGenerated())
                        .contains("<td>by code<td>reconnects " + delay + ", unless the code is futile\n"),
                table(outcome.onlyGenerated()));
    }

    @Test
    void aRangeOfOneCodeReadsAsACode() {
        Outcome outcome = TestCompiler.JAVAC.compile(List.of(new Source("com/acme/Chat.java", """
                package com.acme;

                import io.github.closecall.*;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}
                    @OnClose(from = 4500, to = 4500) void full() {}
                    @OnClose void other() {}
                }
                """)));
        assertTrue(table(outcome.onlyGenerated()).contains("<tr><td>4500<td>Private Use<td>full()<td>"));
    }
}
