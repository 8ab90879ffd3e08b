package io.github.closecall.processor.send;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Codes are sent that the protocol and the library let through. javac finds the plugin on the class path. */
class UnsendableCloseCodeTest {

    @Test
    void aCodeThatTheLibraryRefuses() {
        JavaFileObject sender = sender("java.net.http.WebSocket", "connection.sendClose(1013, \"\")");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[UnsendableCloseCode] WebSocket.sendClose must not be given 1013 (Try Again Later): it"
                                + " sends only 1000, 1001, 1008, 1011 and 3000 to 4999, and the client of JDK 17 and 25 fails the"
                                + " future that it returns. Send 1000 (Normal Closure), or a code of your own from 4000 to 4999.")
                .inFile(sender)
                .onLineContaining("sendClose");
    }

    @Test
    void aCodeThatIsOnlyReported() {
        JavaFileObject sender = sender("okhttp3.WebSocket", "connection.close(1006, \"\")");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[UnsendableCloseCode] WebSocket.close must not be given 1006 (Abnormal Closure): that"
                                + " code is only reported and never sent (RFC 6455 section 7.4.1), and OkHttp 5.5.1 throws an"
                                + " IllegalArgumentException. Send 1011 (Internal Error).")
                .inFile(sender)
                .onLineContaining("connection.close");
    }

    @Test
    void aCodeWithoutMeaning() {
        JavaFileObject sender = sender("io.vertx.core.http.WebSocket", "connection.close((short) 2000)");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[UnsendableCloseCode] WebSocketBase.close must not be given 2000 (Unassigned): that"
                                + " code has no meaning (RFC 6455 section 7.4), and Vert.x 5.2.3 sends it, which breaks the"
                                + " protocol. Send 1000 (Normal Closure), or a code of your own from 4000 to 4999, as in (short) 1000.")
                .inFile(sender)
                .onLineContaining("connection.close");
    }

    @Test
    void aNumberThatIsNoCode() {
        JavaFileObject sender = sender(
                "org.springframework.web.socket.WebSocketSession",
                "connection.close(new org.springframework.web.socket.CloseStatus(404))");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[UnsendableCloseCode] new CloseStatus must not be given 404 (Not a Close Code): close"
                                + " codes run from 1000 to 4999 (RFC 6455 section 7.4.2), and Spring 7.0.10 throws an"
                                + " IllegalArgumentException. Send 1000 (Normal Closure), or a code of your own from 4000 to 4999.")
                .inFile(sender)
                .onLineContaining("connection.close");
    }

    @Test
    void aParameterOfTheProgramsOwn() {
        JavaFileObject line = JavaFileObjects.forSourceString("Line", """
                class Line {
                    void hangUp(@io.github.closecall.SentCloseCode int code) {}

                    void end() {
                        hangUp(1006);
                    }
                }
                """);

        Compilation compilation = javac().compile(line);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[UnsendableCloseCode] Line.hangUp must not be given 1006 (Abnormal Closure): that code"
                                + " is only reported and never sent (RFC 6455 section 7.4.1), and WebSocket implementations refuse"
                                + " it, change it or break the protocol with it. Send 1011 (Internal Error).")
                .inFile(line)
                .onLineContaining("hangUp(1006)");
    }

    @Test
    void aCodeThatMaySafelyBeSent() {
        JavaFileObject sender =
                sender("okhttp3.WebSocket", "connection.close(1000, \"\"); connection.close(4001, \"\")");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).succeededWithoutWarnings();
    }

    private static JavaFileObject sender(String type, String call) {
        return JavaFileObjects.forSourceString("Sender", """
                class Sender {
                    void send(%s connection) throws Exception {
                        %s;
                    }
                }
                """.formatted(type, call));
    }
}
