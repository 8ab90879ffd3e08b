package io.github.closecall.processor.document;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Markdown;
import io.github.closecall.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages that README links say what is so. */
class PagesTest {

    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");

    @Test
    void theHandlersCompile() {
        String example = Markdown.read("annotations/HANDLERS.md").blocks("java").get(0);

        assertEquals(
                List.of(),
                TestCompiler.JAVAC.compile(List.of(Markdown.source(example))).reported());
    }

    @Test
    void theVersionsAreThoseOfTheBuild() throws IOException {
        String builds = builds();
        List<String> versions = VERSION.matcher(
                        Markdown.read("example/TESTED-WITH.md").text())
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(versions.size()).isGreaterThan(10);
        assertThat(versions.stream()
                        .filter(version -> !builds.matches("(?s).*[>\\[]" + version + "[<.,].*"))
                        .toList())
                .isEmpty();
    }

    private static String builds() throws IOException {
        StringBuilder builds = new StringBuilder();
        for (String root : List.of("../pom.xml", "../processor/pom.xml", "../example")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(path ->
                                path.endsWith("pom.xml") && !path.toString().contains("target"))
                        .toList()) {
                    builds.append(Files.readString(file));
                }
            }
        }
        return builds.toString();
    }
}
