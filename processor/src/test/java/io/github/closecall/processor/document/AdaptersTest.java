package io.github.closecall.processor.document;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.closecall.WebSocketStack;
import io.github.closecall.processor.testing.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents name the adapters that exist, and no others. */
class AdaptersTest {

    private static final Path ADAPTERS = Path.of("../annotations/src/main/java/io/github/closecall/adapter");
    private static final Pattern ADAPTER = Pattern.compile("\\w+Closes\\b");
    private static final Pattern STACK = Pattern.compile("`([A-Z_]+)`");

    @Test
    void readmeHasALineForEachAdapter() throws IOException {
        List<String> named = libraries()
                .flatMap(line -> ADAPTER.matcher(line).results())
                .map(match -> match.group())
                .toList();

        assertWithMessage("The adapters in the table of libraries in README.md")
                .that(named)
                .containsExactlyElementsIn(adapters());
    }

    @Test
    void readmeNamesStacksThatExist() {
        Set<String> stacks = Stream.of(WebSocketStack.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> named = libraries()
                .flatMap(line -> STACK.matcher(line).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(stacks).containsAtLeastElementsIn(named);
    }

    /** The lines of the table of libraries: they begin with a library and have the adapter in the second column. */
    private static Stream<String> libraries() {
        List<String> lines = Markdown.read("README.md")
                .text()
                .lines()
                .filter(line -> line.matches("\\|[^|]+\\| `\\w+Closes` \\|.*"))
                .toList();
        assertThat(lines).isNotEmpty();
        return lines.stream();
    }

    @Test
    void recipesHaveOneForEachAdapter() throws IOException {
        String recipes = Markdown.read("annotations/RECIPES.md").text();

        assertWithMessage("Adapters without a recipe in annotations/RECIPES.md that makes one with 'of'")
                .that(adapters().stream()
                        .filter(adapter -> !recipes.contains(adapter + ".of("))
                        .toList())
                .isEmpty();
    }

    private static List<String> adapters() throws IOException {
        try (Stream<Path> files = Files.list(ADAPTERS)) {
            List<String> adapters = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+Closes\\.java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
            assertThat(adapters).isNotEmpty();
            return adapters;
        }
    }
}
