package io.github.closecall.processor.send;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message stands on the culprit itself, not on the call around it. */
class SendPositionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            webSocket.close(1006, "")                                | 1006
            webSocket.close(lost ? 1000 : 1006, "")                  | 1006
            webSocket.close(1000 + 6, "")                            | 1000 + 6
            int code = 1006; webSocket.close(code, "")               | code
            webSocket.close(switch (x) { default -> 1005; }, "")     | 1005
            webSocket.close(event.code(), "")                        | event.code()
            webSocket.close(1000, LONG)                              | LONG
            """)
    void marksTheCulprit(String statement, String culprit) {
        String text = """
                class Sender {
                    static final String LONG = "%s";

                    void send(okhttp3.WebSocket webSocket, io.github.closecall.CloseEvent event, boolean lost, int x) {
                        %s;
                    }
                }
                """.formatted("x".repeat(124), statement);
        Diagnostic<? extends JavaFileObject> finding = onlyFinding(text);
        assertEquals(culprit, text.substring((int) finding.getStartPosition(), (int) finding.getEndPosition()));
    }

    private static Diagnostic<? extends JavaFileObject> onlyFinding(String text) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Sender.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics, options, null, List.of(source));
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Diagnostic<? extends JavaFileObject>> findings = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getMessage(null).startsWith("["))
                .toList();
        assertEquals(1, findings.size(), () -> diagnostics.getDiagnostics().toString());
        return findings.get(0);
    }
}
