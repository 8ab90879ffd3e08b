package io.github.closecall.processor.send;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A reason says something where the library wants one. javac finds the plugin on the class path. */
class EmptyCloseReasonTest {

    @Test
    void blankWhereTheLibraryRefusesIt() {
        JavaFileObject sender = sender("CloseStatus.SERVER_ERROR.withReason(\" \")");

        Compilation compilation = javac().withOptions("-proc:none").compile(sender);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[EmptyCloseReason] The reason given to CloseStatus.withReason is blank, and Spring"
                        + " 7.0.10 throws an IllegalArgumentException. Leave it out: CloseStatus.SERVER_ERROR.")
                .inFile(sender)
                .onLineContaining("withReason");
    }

    @Test
    void emptyWhereTheLibraryRefusesIt() {
        JavaFileObject sender = sender("CloseStatus.SERVER_ERROR.withReason(\"\")");

        Compilation compilation = javac().withOptions("-proc:none").compile(sender);

        assertThat(compilation).hadErrorContaining("The reason given to CloseStatus.withReason is empty, and Spring");
    }

    @Test
    void nullWhereTheLibraryRefusesEveryBlankReason() {
        JavaFileObject sender = sender("CloseStatus.SERVER_ERROR.withReason(null)");

        Compilation compilation = javac().withOptions("-proc:none").compile(sender);

        assertThat(compilation).hadErrorContaining("The reason given to CloseStatus.withReason is null, and Spring");
    }

    @Test
    void blankWhereTheLibraryTakesIt() {
        JavaFileObject sender = sender("new CloseStatus(1011, \"\")");

        Compilation compilation = javac().withOptions("-proc:none").compile(sender);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadErrorCount(0);
    }

    @Test
    void nullWhereTheLibraryRefusesIt() {
        JavaFileObject sender = sender("webSocket.sendClose(1000, null)");

        Compilation compilation = javac().withOptions("-proc:none").compile(sender);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[EmptyCloseReason] The reason given to WebSocket.sendClose is null, and the client of"
                                + " JDK 17 and 25 throws a NullPointerException. Send \"\".")
                .inFile(sender)
                .onLineContaining("sendClose");
    }

    @Test
    void suppressedLikeEverythingOfThePlugin() {
        JavaFileObject sender = JavaFileObjects.forSourceString("Sender", """
                import org.springframework.web.socket.CloseStatus;

                class Sender {
                    @SuppressWarnings("EmptyCloseReason")
                    Object status() {
                        return CloseStatus.NORMAL.withReason("");
                    }
                }
                """);

        Compilation compilation = javac().withOptions("-proc:none").compile(sender);

        assertThat(compilation).succeeded();
    }

    private static JavaFileObject sender(String expression) {
        return JavaFileObjects.forSourceString("Sender", """
                import java.net.http.WebSocket;
                import org.springframework.web.socket.CloseStatus;

                class Sender {
                    Object send(WebSocket webSocket) {
                        return %s;
                    }
                }
                """.formatted(expression));
    }
}
