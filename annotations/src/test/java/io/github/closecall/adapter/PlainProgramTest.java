package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a program that has nothing but this library, so no WebSocket implementation but the JDK's. */
class PlainProgramTest {

    private static final int PATIENCE_SECONDS = 60;

    private static final String PROGRAM = """
            package plain;

            import io.github.closecall.CloseAction;
            import io.github.closecall.CloseDispatcher;
            import io.github.closecall.adapter.JdkCloses;
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.WebSocket;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.TimeUnit;

            public class Main {
                public static void main(String[] arguments) throws Exception {
                    CompletableFuture<Integer> code = new CompletableFuture<>();
                    CloseDispatcher<Object> dispatcher = (session, event) -> {
                        code.complete(event.code());
                        return CloseAction.stop();
                    };
                    JdkCloses.of(dispatcher)
                            .connecting(
                                    HttpClient.newHttpClient().newWebSocketBuilder(),
                                    URI.create("ws://localhost:1"),
                                    new WebSocket.Listener() {});
                    System.out.println(code.get(30, TimeUnit.SECONDS));
                }
            }
            """;

    @TempDir
    Path directory;

    private String library;

    @BeforeEach
    void findLibrary() throws Exception {
        library = Path.of(CloseEvent.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }

    @Test
    void runsOnTheClassPath() throws Exception {
        String classes = compile(List.of("-cp", library), source("plain/Main.java", PROGRAM));

        assertEquals("1006", run("-cp", library + java.io.File.pathSeparator + classes, "plain.Main"));
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        String module = "module plain { requires io.github.closecall; requires java.net.http; exports plain; }";
        String classes =
                compile(List.of("-p", library), source("module-info.java", module), source("plain/Main.java", PROGRAM));

        assertEquals("1006", run("-p", library + java.io.File.pathSeparator + classes, "-m", "plain/plain.Main"));
    }

    private Path source(String name, String text) throws IOException {
        Path file = directory.resolve("source").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String compile(List<String> options, Path... sources) {
        String classes = directory.resolve("classes").toString();
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-proc:none", "-d", classes));
        Arrays.stream(sources).map(Path::toString).forEach(arguments::add);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0])));
        return classes;
    }

    private String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Path output = directory.resolve("output");
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "The program does not end");
        } finally {
            program.destroyForcibly();
        }
        return Files.readString(output, StandardCharsets.UTF_8).trim();
    }
}
