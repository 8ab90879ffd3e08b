package io.github.closecall.processor.send;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.Diagnostic;
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
        Compilation compilation = javac().compile(JavaFileObjects.forSourceString("Sender", text));

        assertEquals(
                1,
                compilation.diagnostics().size(),
                () -> compilation.diagnostics().toString());
        Diagnostic<?> finding = compilation.diagnostics().get(0);
        assertEquals(culprit, text.substring((int) finding.getStartPosition(), (int) finding.getEndPosition()));
    }
}
