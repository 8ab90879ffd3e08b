package io.github.closecall.processor.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as it is published: the compiler finds the plugin in it, and the plugin finds everything that it needs. */
class PackagedPluginIT {

    private static final String PROCESSOR = System.getProperty("closecall.processor");
    private static final String ANNOTATIONS = System.getProperty("closecall.annotations");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"--processor-path", "--processor-module-path"})
    void isFound(String path) throws IOException {
        String text = """
                class Sender {
                    void hangUp(@io.github.closecall.SentCloseCode int code) {}

                    void send(java.net.http.WebSocket webSocket, io.github.closecall.CloseEvent event) {
                        webSocket.sendClose(1006, "");
                        hangUp(1006);
                        hangUp(event.code());
                    }
                }
                """;
        List<String> options = List.of(path, PROCESSOR, "-classpath", ANNOTATIONS, "-d", directory.toString());
        Path source = Files.writeString(directory.resolve("Sender.java"), text);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        List<String> found = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            String message = diagnostic.getMessage(Locale.ROOT);
            found.add(diagnostic.getLineNumber() + " " + message.substring(0, message.indexOf(']') + 1));
        }
        assertEquals(List.of("5 [UnsendableCloseCode]", "6 [UnsendableCloseCode]", "7 [EchoedCloseCode]"), found);
    }
}
