package io.github.closecall.processor.document;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of a document to a file of the repository, or to a heading of one, leads there. */
class LinksTest {

    private static final Path TOP = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)\\s#]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void linksLeadSomewhere() throws IOException {
        List<String> broken =
                documents().stream().flatMap(LinksTest::brokenLinks).toList();

        assertThat(broken).isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files =
                Files.find(TOP, 3, (path, attributes) -> path.toString().endsWith(".md"))) {
            List<Path> documents =
                    files.filter(path -> !path.toString().contains("target")).toList();
            assertThat(documents.size()).isAtLeast(10);
            return documents;
        }
    }

    private static Stream<String> brokenLinks(Path document) {
        return LINK.matcher(read(document))
                .results()
                .filter(link -> !leadsSomewhere(document, link.group(1), link.group(2)))
                .map(link -> TOP.relativize(document) + " " + link.group());
    }

    private static boolean leadsSomewhere(Path document, String file, String heading) {
        Path target = file.isEmpty() ? document : document.resolveSibling(file);
        return Files.exists(target)
                && (heading == null
                        || HEADING.matcher(read(target))
                                .results()
                                .anyMatch(found -> anchor(found.group(1)).equals(heading)));
    }

    /** What GitHub calls a heading in a link. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\s-]", "").replace(' ', '-');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
