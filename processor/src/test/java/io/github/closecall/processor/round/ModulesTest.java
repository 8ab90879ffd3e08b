package io.github.closecall.processor.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.OnClose;
import io.github.closecall.processor.CloseCallProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several modules in one compilation, which may have packages and types of the same names. Only javac can do that. */
class ModulesTest {

    private static final String HANDLERS = """
            package com.acme;

            import io.github.closecall.OnClose;

            class Chat {
                final Object dispatcher = new ChatCloseDispatcher(this);

                @OnClose(code = {1000, 1001%s}) void usual() {}

                @OnClose void other() {}
            }
            """;

    @TempDir
    Path directory;

    @Test
    void everyModuleHasItsDispatchers() throws Exception {
        writeModule("one", HANDLERS.formatted(", 1006"));
        writeModule("two", HANDLERS.formatted(", 1006, 4000"));

        assertEquals("", compile());
        assertTrue(dispatcher("two").contains("case 1000, 1001, 1006, 4000 ->"), dispatcher("two"));
        assertTrue(dispatcher("one").contains("case 1000, 1001, 1006 ->"), dispatcher("one"));
    }

    @Test
    void theTypesOfEveryModuleAreExamined() throws Exception {
        writeModule("one", HANDLERS.formatted(""));
        writeModule("two", HANDLERS.formatted(""));

        String output = compile();
        assertEquals(
                List.of("one", "two"),
                output.lines()
                        .filter(line -> line.contains("[MissingCloseHandler]"))
                        .map(line -> directory.relativize(Path.of(line.replaceFirst(":.*", ""))))
                        .map(path -> path.getName(0).toString())
                        .sorted()
                        .toList(),
                output);
    }

    /** javac does not write a class called like one that it was given, not even into another module. */
    @Test
    void aNameThatIsTakenInAnotherModuleIsAClash() throws Exception {
        writeModule("one", HANDLERS.formatted(", 1006"));
        writeModule("two", "package com.acme; class ChatCloseDispatcher {}");

        String output = compile();
        assertTrue(
                output.contains(
                        "[GeneratedNameClash] The dispatcher of Chat would be called ChatCloseDispatcher, but that"
                                + " name is taken by a class of the module two. Rename one of the two."),
                output);
    }

    /** A class that inherits a handler need not name the type of its session, but the dispatcher must. */
    @Test
    void aSessionThatAModuleDoesNotExportIsOutOfReach() throws Exception {
        write("chat/module-info.java", "module chat { requires lines; }");
        write("chat/com/acme/Chat.java", """
                package com.acme;

                import io.github.closecall.OnClose;

                class Chat extends lines.Base<java.net.Socket> {
                    @OnClose void other() {}
                }
                """);
        write("lines/module-info.java", "module lines { requires transitive io.github.closecall; exports lines; }");
        write("lines/lines/hidden/Line.java", "package lines.hidden; public class Line {}");
        write("lines/lines/Base.java", """
                package lines;

                import io.github.closecall.OnClose;

                public abstract class Base<S> {
                    @OnClose({1000, 1001}) public void usual(S session) {}

                    @OnClose(1006) public void lost(lines.hidden.Line session) {}
                }
                """);

        String output = compile();
        assertTrue(
                output.contains(
                        "[InaccessibleCloseHandler] Base.lost(Line) needs Line, which the module chat cannot see,"
                                + " so ChatCloseDispatcher, a separate class in the package of Chat, cannot call it. Require the"
                                + " module lines, and have it export lines.hidden."),
                output);
        assertFalse(output.contains("Base.usual"), output);
        assertFalse(output.contains("ChatCloseDispatcher.java"), output);
    }

    private void writeModule(String name, String source) throws IOException {
        write(name + "/module-info.java", "module " + name + " { requires io.github.closecall; }");
        write(name + "/com/acme/Chat.java", source);
    }

    private void write(String path, String source) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    private String dispatcher(String module) throws IOException {
        return Files.readString(directory.resolve("out").resolve(module).resolve("com/acme/ChatCloseDispatcher.java"));
    }

    private String compile() throws IOException, URISyntaxException {
        Path annotations = Path.of(OnClose.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(directory)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    output,
                    files,
                    null,
                    List.of(
                            "--module-source-path",
                            directory.toString(),
                            "--module-path",
                            annotations.toString(),
                            "-d",
                            Files.createDirectories(directory.resolve("out")).toString()),
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources.filter(path -> path.toString().endsWith(".java"))
                                    .sorted()
                                    .toList()));
            task.setProcessors(List.of(new CloseCallProcessor()));
            task.call();
        }
        return output.toString();
    }
}
