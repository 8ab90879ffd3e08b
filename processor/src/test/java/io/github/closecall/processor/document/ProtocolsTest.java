package io.github.closecall.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Markdown;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The handlers for application protocols compile, and a code that is added to a table gives the error that is shown.
 */
class ProtocolsTest {

    private static final Markdown PROTOCOLS = Markdown.read("annotations/PROTOCOLS.md");
    private static final Markdown GRAPHQL = PROTOCOLS.section("graphql-transport-ws");

    private final Source table = Markdown.source(GRAPHQL.blocks("java").get(0));
    private final Source subscriptions = Markdown.source(GRAPHQL.blocks("java").get(1));

    @Test
    void everyCodeOfTheTableIsHandled() {
        assertEquals(
                List.of(),
                TestCompiler.JAVAC.compile(List.of(table, subscriptions)).reported());
    }

    @Test
    void codeThatIsAddedToTheTableFailsTheBuild() {
        String added =
                table.text().replace("\n    private", GRAPHQL.blocks("java").get(2) + "\n    private");
        assertEquals(
                List.of(GRAPHQL.blocks("").get(0).strip()),
                TestCompiler.JAVAC.compile(List.of(new Source(table.path(), added), subscriptions)).reported().stream()
                        .map(error -> error.file() + ":" + error.line() + ": error: " + error.message())
                        .toList());
    }

    @Test
    void rangesCompile() {
        Source channels = Markdown.source(
                PROTOCOLS.section("Pusher Channels").blocks("java").get(0));
        assertEquals(List.of(), TestCompiler.JAVAC.compile(List.of(channels)).reported());
    }
}
