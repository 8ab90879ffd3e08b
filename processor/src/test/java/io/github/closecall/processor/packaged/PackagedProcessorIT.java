package io.github.closecall.processor.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar that users put on their path, given to the {@code javac} of the JDK that runs the tests. */
class PackagedProcessorIT {

    private static final Path PROCESSOR = Path.of(System.getProperty("closecall.processor"));
    private static final Path ANNOTATIONS = Path.of(System.getProperty("closecall.annotations"));

    /**
     * In bytes: what is measured and a tenth more, so that a new rule or library fits. BENCHMARKS.md says what is
     * inside.
     */
    private static final int LARGEST_JAR = 560_000;

    private static final String CHAT = """
            package com.acme;

            import io.github.closecall.OnClose;
            import java.net.http.WebSocket;

            public final class Chat {
                public final ChatCloseDispatcher dispatcher = new ChatCloseDispatcher(this);
                public Chat() {}
                @OnClose(code = {1000, 1001, 1006}) void usual(WebSocket session) {}
                @OnClose void other() {}
            }
            """;

    private static final String PLAIN = """
            package com.acme;

            import io.github.closecall.OnClose;

            public class Plain {
                public Plain() {}
                @OnClose(code = {1000, 1001, 1006}) void usual() {}
                @OnClose void other() {}
            }
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "--processor-path, ''",
        "--processor-module-path, ''",
        "--processor-path, module com.acme { requires io.github.closecall; requires java.net.http; exports com.acme; }",
        "--processor-module-path, module com.acme { requires io.github.closecall; requires java.net.http; exports com.acme; }",
        "--processor-path, module com.acme { requires io.github.closecall; requires java.net.http; requires java.compiler; }",
        "--processor-path, open module com.acme { requires static io.github.closecall; requires java.net.http; }",
    })
    void generatesOnEveryPath(String pathOption, String module) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "--release", "17"));
        arguments.addAll(List.of(pathOption, PROCESSOR.toString()));
        if (module.isEmpty()) {
            arguments.addAll(List.of("-classpath", ANNOTATIONS.toString()));
        } else {
            arguments.addAll(List.of("--module-path", ANNOTATIONS.toString(), write("module-info.java", module)));
        }
        arguments.add(write("com/acme/Chat.java", CHAT));
        arguments.add(write("com/acme/Plain.java", PLAIN));
        assertEquals("", javac(arguments));
        String dispatcher = Files.readString(directory.resolve("out/com/acme/ChatCloseDispatcher.java"));
        boolean readsCompiler = module.isEmpty() || module.contains("java.compiler");
        assertEquals(readsCompiler, dispatcher.contains("@Generated"));
    }

    @Test
    void aNamedModuleThatOnlyHasJavaCompilerInItsGraphCompiles() throws Exception {
        String module = "module com.acme { requires io.github.closecall; requires java.net.http; }";
        assertEquals(
                "",
                javac(List.of(
                        "-Xlint:all,-processing",
                        "-Werror",
                        "--add-modules",
                        "java.compiler",
                        "--processor-path",
                        PROCESSOR.toString(),
                        "--module-path",
                        ANNOTATIONS.toString(),
                        write("module-info.java", module),
                        write("com/acme/Chat.java", CHAT))));
    }

    @Test
    void generatedDocumentationSatisfiesStrictDoclint() throws Exception {
        String documented = """
                package com.acme;

                import io.github.closecall.OnClose;

                /** Handles. */
                public class Chat {
                    /** Creates. */
                    public Chat() {}

                    /** Handles. */
                    @OnClose(code = {1000, 1001, 1006}) public void usual() {}

                    /** Handles. */
                    @OnClose public void other() {}
                }
                """;
        assertEquals(
                "",
                javac(List.of(
                        "-Xlint:all,-processing",
                        "-Xdoclint:all/package",
                        "-Werror",
                        "--processor-path",
                        PROCESSOR.toString(),
                        "-classpath",
                        ANNOTATIONS.toString(),
                        write("com/acme/Chat.java", documented))));
    }

    @Test
    void onTheClassPathAloneJdk23AndLaterDoNotRunIt() throws Exception {
        String output = javac(List.of(
                "-classpath", PROCESSOR + java.io.File.pathSeparator + ANNOTATIONS, write("com/acme/Chat.java", CHAT)));
        boolean ran = Files.exists(directory.resolve("out/com/acme/ChatCloseDispatcher.java"));
        assertEquals(Runtime.version().feature() < 23, ran, output);
    }

    @Test
    void theJarIsSmallAndSelfContained() throws IOException {
        long size = Files.size(PROCESSOR);
        assertTrue(size <= LARGEST_JAR, () -> "the jar has " + size + " bytes, the limit is " + LARGEST_JAR);
        try (JarFile jar = new JarFile(PROCESSOR.toFile())) {
            assertEquals(
                    "io.github.closecall.processor",
                    jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"));
            assertEquals(
                    List.of("io.github.closecall.processor.CloseCallProcessor"),
                    new String(
                                    jar.getInputStream(jar.getEntry(
                                                    "META-INF/services/javax.annotation.processing.Processor"))
                                            .readAllBytes(),
                                    StandardCharsets.UTF_8)
                            .lines()
                            .toList());
            List<String> foreign = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("io/github/closecall/processor/"))
                    .toList();
            assertEquals(List.of(), foreign);
        }
    }

    private String write(String name, String text) throws IOException {
        Path file = directory.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private String javac(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(
                List.of("-d", Files.createDirectories(directory.resolve("out")).toString()));
        command.addAll(arguments);
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        return Files.readString(output);
    }
}
