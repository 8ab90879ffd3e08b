package io.github.closecall.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.CloseCallProcessor;
import io.github.closecall.processor.testing.Markdown;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what users get. */
class ReadmeTest {

    private static final Markdown README = Markdown.read("README.md");

    @TempDir
    Path directory;

    @Test
    void theErrorIsTheRealOne() throws Exception {
        Markdown section = README.section("The error you get");
        Source source = Markdown.source(section.blocks("java").get(0));
        Path file = Files.writeString(directory.resolve(source.fileName()), source.text());
        StringWriter output = new StringWriter();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager fileManager =
                javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    output,
                    fileManager,
                    null,
                    List.of("-d", directory.toString(), "-classpath", System.getProperty("java.class.path")),
                    null,
                    fileManager.getJavaFileObjects(file));
            task.setProcessors(List.of(new CloseCallProcessor()));
            task.call();
        }
        assertEquals(section.blocks("").get(0), output.toString().replace(directory + "/", ""));
    }

    @Test
    void theCodeBeforeAndAfterCompilesAndGivesTheDispatcher() {
        List<String> blocks = README.section("Before and after").blocks("java");
        Source before = Markdown.source(blocks.get(0));
        Source chat = Markdown.source(blocks.get(1));
        Source client = Markdown.source(
                README.section("How a close travels").blocks("java").get(0));
        Outcome outcome = TestCompiler.JAVAC.compile(List.of(before, chat, client));
        assertEquals(List.of(), outcome.reported());
        assertEquals(blocks.get(2), outcome.onlyGenerated());
    }

    @Test
    void theBuildFileIsPartOfOneThatEveryBuildTries() throws Exception {
        String shown = README.section("Five minutes").blocks("xml").get(0);
        String version = shown.replaceAll("(?s).*closecall-annotations</artifactId>\\s*<version>([^<]+)<.*", "$1");
        Iterator<String> tried = Files.readString(Path.of("../example/src/it/plain-maven/pom.xml"))
                .replace("${closecall.version}", version)
                .lines()
                .map(String::strip)
                .iterator();
        for (String line : shown.lines().map(String::strip).toList()) {
            boolean found = false;
            while (!found && tried.hasNext()) {
                found = tried.next().equals(line);
            }
            assertTrue(found, line);
        }
    }

    @Test
    void theVersionsAreThoseOfTheBuild() throws Exception {
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
        List<String> versions = Pattern.compile("\\d+(\\.\\d+)+")
                .matcher(README.section("What it is tested with").text())
                .results()
                .map(MatchResult::group)
                .toList();
        assertTrue(versions.size() > 10, versions::toString);
        assertEquals(
                List.of(),
                versions.stream()
                        .filter(version -> !builds.toString().matches("(?s).*[>\\[]" + version + "[<.,].*"))
                        .toList());
    }
}
