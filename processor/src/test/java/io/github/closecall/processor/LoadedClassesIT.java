package io.github.closecall.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many classes a {@code javac} that has just been started loads because of the processor. */
class LoadedClassesIT {

    private static final String PROCESSOR = System.getProperty("closecall.processor");
    private static final String ANNOTATIONS = System.getProperty("closecall.annotations");

    /** The target. BENCHMARKS.md says what these classes are. */
    private static final int BOUND = 230;

    private static final String CHAT = """
            package com.acme;

            import io.github.closecall.CloseEvent;
            import io.github.closecall.OnClose;
            import io.github.closecall.Reconnect;
            import io.github.closecall.UserMessage;

            public class Chat {
                @OnClose(code = 1000) void done() {}
                @OnClose(code = 1001) void away(String reason) {}
                @OnClose(code = 1006) @Reconnect void dropped(Throwable cause) {}
                @OnClose(code = 1008) @UserMessage("You were signed out.") void kicked() {}
                @OnClose(code = 1013) void busy(int code, String reason) {}
                @OnClose void other(CloseEvent event) {}
            }
            """;

    @TempDir
    Path directory;

    @Test
    void aColdCompilerLoadsFewClassesMore() throws Exception {
        long extra = loaded("--processor-path", PROCESSOR) - loaded("-proc:none");
        assertTrue(extra <= BOUND, () -> "loads " + extra + " classes more");
    }

    private long loaded(String... options) throws IOException, InterruptedException {
        Path source = Files.writeString(directory.resolve("Chat.java"), CHAT);
        Path log = directory.resolve("classes.log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.add("-J-Xlog:class+load:file=" + log);
        command.addAll(List.of(options));
        command.addAll(List.of("-classpath", ANNOTATIONS, "-d", directory.toString(), source.toString()));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue());
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).count();
        }
    }
}
