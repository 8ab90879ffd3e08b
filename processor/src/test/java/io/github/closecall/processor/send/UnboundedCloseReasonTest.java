package io.github.closecall.processor.send;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an exception says is shortened before it is sent. javac finds the plugin on the class path. */
class UnboundedCloseReasonTest {

    @Test
    void theMessageOfAnException() {
        JavaFileObject sender = sender("connection.close(1011, \"failed: \" + e.getMessage());");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[UnboundedCloseReason] The reason given to WebSocket.close quotes an exception,"
                        + " whose text may be longer than the 123 bytes that a Close frame has room for (RFC 6455 section"
                        + " 5.5): OkHttp 5.5.1 throws an IllegalArgumentException. Send"
                        + " CloseCodes.truncateReason(\"failed: \" + e.getMessage()).")
                .inFile(sender)
                .onLineContaining("connection.close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connection.close(1011, e.toString());",
                "connection.close(1011, \"\" + e);",
                "connection.close(1011, e.getLocalizedMessage());",
                "connection.close(1011, e.getCause().getMessage());",
                "connection.close(1011, String.valueOf(e));",
                "connection.close(1011, String.format(\"%s\", e));",
                "connection.close(1011, \"%s\".formatted(e.getMessage()));",
                "connection.close(1011, String.format(\"%.5s: %s\", \"failed\", e));",
                "if (e.getMessage().length() > 40) { e.toString(); } connection.close(1011, e.getMessage());",
                "connection.close(1011, java.util.Objects.toString(e.getMessage(), \"unknown\"));",
                "connection.close(1011, java.util.Optional.ofNullable(e.getMessage()).orElse(\"unknown\"));",
                "String text = e.getMessage(); connection.close(1011, \"failed: \" + text);",
                "String text = \"failed: \" + e; String more = text + \"!\"; connection.close(1011, more);",
                "connection.close(1011, e.getMessage() == null ? \"unknown\" : e.getMessage());",
                "var w = new java.io.StringWriter(); e.printStackTrace(new java.io.PrintWriter(w));"
                        + " connection.close(1011, w.toString());",
                "var w = new java.io.StringWriter(); var p = new java.io.PrintWriter(w); e.printStackTrace(p);"
                        + " connection.close(1011, \"trace \" + w);",
                "String text = connection.queueSize() > 0 ? \"busy: \" + e : \"idle: \" + e;"
                        + " connection.close(1011, text);",
                "String text = switch (e.hashCode()) { case 1 -> \"a\" + e; case 2 -> e.getMessage();"
                        + " default -> \"b\" + e; }; connection.close(1011, text);",
                "boolean ok = connection.queueSize() > 0; String a = ok ? \"\" : \"\" + e; String b = ok ? a : a + e;"
                        + " String c = ok ? b : b + e; connection.close(1011, c);",
            })
    void whicheverWayItGetsThere(String statements) {
        Compilation compilation = javac().compile(sender(statements));

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation).hadWarningContaining("[UnboundedCloseReason] ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connection.close(1011, CloseCodes.truncateReason(\"failed: \" + e.getMessage()));",
                "connection.close(1011, e.getMessage().substring(0, 20));",
                "connection.close(1011, e.getClass().getName());",
                "connection.close(1011, \"failed after \" + e.getStackTrace().length);",
                "String text = e.getMessage(); connection.close(1011, text.length() > 40 ? \"long\" : text);",
                "if (e.getMessage().length() < 40) connection.close(1011, e.getMessage());",
                "if (e.getMessage().getBytes().length <= 123) connection.close(1011, e.getMessage());",
                "if (e.getMessage().length() > 40) { return; } connection.close(1011, e.getMessage());",
                "connection.close(1011, String.format(\"failed: %.100s\", e.getMessage()));",
                "connection.close(1011, \"%1$.100s\".formatted(e));",
                "String text = e.getMessage(); text = \"\"; connection.close(1011, text);",
                "var w = new java.io.StringWriter(); w.write(\"done\"); connection.close(1011, w.toString());",
            })
    void whatIsShortOrMayBe(String statements) {
        Compilation compilation = javac().compile(sender(statements));

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void namesMentionedAgainAndAgain() {
        StringBuilder statements = new StringBuilder("String text0 = e.getMessage();");
        for (int i = 1; i <= 40; i++) {
            statements.append("String text%d = text%d + text%d;".formatted(i, i - 1, i - 1));
        }

        Compilation compilation = javac().compile(sender(statements + "connection.close(1011, text40);"));

        assertThat(compilation).hadWarningCount(1);
    }

    private static JavaFileObject sender(String statements) {
        return JavaFileObjects.forSourceString("Sender", """
                import io.github.closecall.CloseCodes;

                class Sender {
                    void send(okhttp3.WebSocket connection, Exception e) {
                        %s
                    }
                }
                """.formatted(statements));
    }
}
