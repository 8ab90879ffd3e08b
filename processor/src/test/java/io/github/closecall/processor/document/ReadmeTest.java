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
import java.util.List;
import java.util.Locale;
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
    void theClassAndTheClientCompileAndTheDispatcherIsShownInPart() {
        Markdown section = README.section("The class and the client");
        List<String> blocks = section.blocks("java");
        Outcome outcome =
                TestCompiler.JAVAC.compile(List.of(Markdown.source(blocks.get(0)), Markdown.source(blocks.get(1))));

        assertEquals(List.of(), outcome.reported());
        assertTrue(outcome.onlyGenerated().contains(blocks.get(2).indent(4)), outcome::onlyGenerated);
        assertEquals(Markdown.read("processor/DISPATCHER.md").blocks("java").get(0), outcome.onlyGenerated());
    }
}
