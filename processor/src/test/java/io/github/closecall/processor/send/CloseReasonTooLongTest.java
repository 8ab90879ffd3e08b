package io.github.closecall.processor.send;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Reasons fit into a Close frame. javac finds the plugin on the class path. */
class CloseReasonTooLongTest {

    @Test
    void aConstantOf124Bytes() {
        JavaFileObject sender = sender("\"" + "x".repeat(124) + "\"");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[CloseReasonTooLong] The reason given to WebSocket.close has 124 bytes in UTF-8, but a"
                                + " Close frame has room for 123 (RFC 6455 section 5.5): OkHttp 5.5.1 throws an"
                                + " IllegalArgumentException. Shorten it, or let"
                                + " io.github.closecall.CloseCodes.truncateReason shorten it.")
                .inFile(sender)
                .onLineContaining("connection.close");
    }

    @Test
    void bytesAreCountedAndNotCharacters() {
        JavaFileObject sender = sender("\"" + "\u20ac".repeat(42) + "\"");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[CloseReasonTooLong] The reason given to WebSocket.close has 126 bytes in UTF-8,")
                .inFile(sender)
                .onLineContaining("connection.close");
    }

    @Test
    void aConstantOf123Bytes() {
        JavaFileObject sender = sender("\"" + "x".repeat(123) + "\"");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void aReasonThatIsShortened() {
        JavaFileObject sender = sender("io.github.closecall.CloseCodes.truncateReason(\"" + "x".repeat(124) + "\")");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void theConstantPartsAlone() {
        JavaFileObject sender = sender("\"" + "x".repeat(120) + "\" + hashCode() + 1234");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[CloseReasonTooLong] The reason given to WebSocket.close has at least 124 bytes in UTF-8,")
                .inFile(sender)
                .onLineContaining("connection.close");
    }

    private static JavaFileObject sender(String reason) {
        return JavaFileObjects.forSourceString("Sender", """
                class Sender {
                    void send(okhttp3.WebSocket connection) {
                        connection.close(1000, %s);
                    }
                }
                """.formatted(reason));
    }
}
