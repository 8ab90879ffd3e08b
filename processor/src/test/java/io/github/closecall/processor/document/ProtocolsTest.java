package io.github.closecall.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.CloseCallProcessor;
import io.github.closecall.processor.testing.Markdown;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PROTOCOLS.md lists every table, its handler classes are those of the example, and its messages are the real ones. */
class ProtocolsTest {

    private static final Markdown PROTOCOLS = Markdown.read("annotations/PROTOCOLS.md");
    private static final Path TABLES = Path.of("../annotations/src/main/java/io/github/closecall/protocol");
    private static final Path HANDLERS = Path.of("../example/src/main/java/io/github/closecall/example/protocol");

    private static final Markdown OWN = PROTOCOLS.section("Your own protocol");
    private static final Source OWN_TABLE = Markdown.source(OWN.blocks("java").get(0));
    private static final Source OWN_CLIENT = Markdown.source(OWN.blocks("java").get(1));
    private static final Source OWN_ENUM = Markdown.source(OWN.blocks("java").get(2));
    private static final Source OWN_SERVER = Markdown.source(OWN.blocks("java").get(3));

    @Test
    void tablesAreListedWithTheirSizes() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> !file.equals("package-info.java"))
                            .map(ProtocolsTest::row)
                            .sorted()
                            .toList(),
                    PROTOCOLS
                            .section("The tables")
                            .text()
                            .lines()
                            .filter(line -> line.startsWith("| [`"))
                            .map(line ->
                                    line.replaceAll("^\\| \\[`(\\w+)`.*?\\| (\\d+) \\| (\\d+|-) \\|.*", "$1 $2 $3"))
                            .sorted()
                            .toList());
        }
    }

    private static String row(String file) {
        String text = read(TABLES.resolve(file));
        int codes = text.split("public static final int ", -1).length - 1;
        long futile = text.lines().filter(line -> line.equals("    @Futile")).count();
        return file.replace(".java", "") + " " + codes + " " + (futile == 0 ? "-" : futile);
    }

    @Test
    void everyTableHasHandlers() {
        PROTOCOLS
                .section("The tables")
                .text()
                .lines()
                .filter(line -> line.startsWith("| [`"))
                .forEach(line -> {
                    String table = line.replaceAll("^\\| \\[`(\\w+)`.*", "$1");
                    String handlers = line.replaceAll(".*\\[`(\\w+)`\\]\\(\\.\\./example/.*", "$1");
                    assertEquals(
                            true,
                            example(handlers).text().contains("@CloseHandlers(exhaustive = " + table + ".class)"),
                            table + " and " + handlers);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Discord Gateway", "graphql-transport-ws", "Pusher Channels"})
    void handlersAreThoseOfTheExample(String section) {
        Source shown = Markdown.source(PROTOCOLS.section(section).blocks("java").get(0));
        assertEquals(read(HANDLERS.resolve(shown.fileName())), shown.text());
        assertEquals(List.of(), TestCompiler.JAVAC.compile(List.of(shown)).reported());
    }

    @Test
    void forgottenCode() {
        Source bot = changed(example("DiscordBot"), " INVALID_API_VERSION,", "");
        assertEquals(message("Discord Gateway"), messages(List.of(bot)));
    }

    @Test
    void futileCode() {
        Source subscriptions = changed(
                example("GraphqlSubscriptions"), "    void signedOut()", "    @Reconnect\n    void signedOut()");
        assertEquals(message("graphql-transport-ws"), messages(List.of(subscriptions)));
    }

    @Test
    void futileCodesInARange() {
        Source client = example("PusherClient");
        client = changed(client, "from = 4000, to = 4099", "from = 4000, to = 4299");
        client = changed(client, "    @UserMessage(\"The service refuses this application.\")\n", "    @Reconnect\n");
        client = changed(client, "    @OnClose(from = 4100, to = 4199)\n", "");
        client = changed(client, "    @Reconnect(minDelayMillis = 1000)\n", "");
        client = changed(client, "    @OnClose(from = 4200, to = 4299)\n", "");
        client = changed(client, "    @Reconnect(firstDelayMillis = 0)\n", "");
        assertEquals(message("Pusher Channels"), messages(List.of(client)));
    }

    @Test
    void tableThatGrows() {
        Markdown section = PROTOCOLS.section("When a table grows");
        Source table = new Source(
                "io/github/closecall/protocol/DiscordGateway.java", read(TABLES.resolve("DiscordGateway.java")));
        Source grown =
                changed(table, "\n    private ", "\n" + section.blocks("java").get(0) + "\n    private ");
        assertEquals(message("When a table grows"), messages(List.of(grown, example("DiscordBot"))));
    }

    @Test
    void ownTableServesClientsEnumAndServer() throws ReflectiveOperationException {
        Outcome outcome = compile(List.of(OWN_TABLE, OWN_CLIENT, OWN_ENUM, OWN_SERVER));
        assertEquals(List.of(), outcome.reported());
        Class<?> endings = outcome.load().loadClass("com.acme.chat.ChatEnding");
        assertEquals(
                "Optional[TOKEN_EXPIRED]",
                endings.getMethod("of", int.class).invoke(null, 4001).toString());
        assertEquals(Optional.empty(), endings.getMethod("of", int.class).invoke(null, 4999));
    }

    @Test
    void ownTableIsFutileWhereItSaysSo() {
        Source client = changed(OWN_CLIENT, "from = 4100", "from = 4000");
        assertEquals(List.of(), messages(List.of(OWN_TABLE, client)));
        Source shorter = changed(client, "(code = ChatCodes.BANNED)", "(code = 4500)");
        assertEquals(1, messages(List.of(OWN_TABLE, shorter)).size());
    }

    @Test
    void ownClientWouldBeWarnedAsTheTextSays() {
        String text = OWN.text().replaceAll("\\s+", " ");
        assertTrue(text.contains("Because of `@Futile`, CloseCall would warn if `banned()` had `@Reconnect`:"), text);
        Source client = changed(OWN_CLIENT, "    void banned()", "    @Reconnect\n    void banned()");
        List<String> messages = messages(List.of(OWN_TABLE, client));
        assertEquals(1, messages.size(), messages.toString());
        assertTrue(messages.get(0).contains("[FutileReconnect] ChatClient.banned() "), messages.get(0));
    }

    @Test
    void ownServerSendsOnlyWhatMayBeSent() {
        Source server = changed(
                OWN_SERVER,
                "        end(session, ChatCodes.BANNED, \"banned by a moderator\");\n",
                OWN.blocks("java").get(4));
        assertEquals(message("Your own protocol"), messages(List.of(OWN_TABLE, server)));
    }

    private static Source example(String name) {
        return new Source(
                "io/github/closecall/example/protocol/" + name + ".java", read(HANDLERS.resolve(name + ".java")));
    }

    private static Source changed(Source source, String from, String to) {
        String text = source.text().replace(from, to);
        assertNotEquals(source.text(), text, from);
        return new Source(source.path(), text);
    }

    /** The message that a section shows. */
    private static List<String> message(String section) {
        return List.of(PROTOCOLS.section(section).blocks("").get(0).strip());
    }

    private static List<String> messages(List<Source> sources) {
        return compile(sources).reported().stream()
                .map(reported -> reported.file() + ":" + reported.line() + ": "
                        + reported.kind().name().toLowerCase(Locale.ROOT).replace("mandatory_", "") + ": "
                        + reported.message())
                .toList();
    }

    private static Outcome compile(List<Source> sources) {
        return TestCompiler.JAVAC.compileWithLibraries(
                sources, List.of("-Xlint:-processing,-classfile"), List.of(new CloseCallProcessor()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
