package io.github.closecall.processor.send;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** A received code may be one that is never sent. javac finds the plugin on the class path. */
class EchoedCloseCodeTest {

    @Test
    void aReceivedCode() {
        JavaFileObject sender = sender("okhttp3.WebSocket", "connection.close(event.code(), \"\")");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining(
                        "[EchoedCloseCode] WebSocket.close is given event.code() as it was received, but a"
                                + " received code may be one that is never sent, such as 1005 (No Status Rcvd) or 1006 (Abnormal"
                                + " Closure), and then OkHttp 5.5.1 throws an IllegalArgumentException. Send"
                                + " CloseCodes.sendable(event.code()).")
                .inFile(sender)
                .onLineContaining("connection.close");
    }

    @Test
    void aReceivedCodeToALibraryThatRefusesMore() {
        JavaFileObject sender = sender("java.net.http.WebSocket", "connection.sendClose(event.code(), \"\")");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining(
                        "[EchoedCloseCode] WebSocket.sendClose is given event.code() as it was received, but a"
                                + " received code may be one that is never sent, such as 1005 (No Status Rcvd) or 1006 (Abnormal"
                                + " Closure), and then the client of JDK 17 and 25 fails the future that it returns. Send 1000"
                                + " (Normal Closure): even CloseCodes.sendable(event.code()) may be refused, because only 1000,"
                                + " 1001, 1008, 1011 and 3000 to 4999 are sent.")
                .inFile(sender)
                .onLineContaining("sendClose");
    }

    @Test
    void theCodeToSendInstead() {
        JavaFileObject sender =
                sender("okhttp3.WebSocket", "connection.close(CloseCodes.sendable(event.code()), event.reason())");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void aConditionOnTheCode() {
        JavaFileObject sender =
                sender("okhttp3.WebSocket", "if (event.code() >= 3000) connection.close(event.code(), \"\")");

        Compilation compilation = javac().compile(sender);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void aCodeThatAHandlerIsCalledWith() {
        JavaFileObject relay = JavaFileObjects.forSourceString("Relay", """
                import io.github.closecall.OnClose;

                class Relay {
                    okhttp3.WebSocket other;

                    @OnClose(code = {1000, 1006, 1015}) void ended(int code) {
                        other.close(code, "");
                    }

                    @OnClose(from = 4000, to = 4099) void application(int code) {
                        other.close(code, "");
                    }
                }
                """);

        Compilation compilation = javac().withOptions("-proc:none").compile(relay);

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining(
                        "[EchoedCloseCode] WebSocket.close is given code as it was received, but it may be"
                                + " 1006 (Abnormal Closure) or 1015 (TLS handshake), and then OkHttp 5.5.1 throws an"
                                + " IllegalArgumentException. Send io.github.closecall.CloseCodes.sendable(code).")
                .inFile(relay)
                .onLine(7);
    }

    @Test
    void aMethodReference() {
        JavaFileObject relay = JavaFileObjects.forSourceString("Relay", """
                import io.github.closecall.CloseCodes;
                import org.springframework.web.reactive.socket.CloseStatus;
                import org.springframework.web.reactive.socket.WebSocketSession;
                import reactor.core.publisher.Mono;

                class Relay {
                    Mono<Void> relay(WebSocketSession backend, WebSocketSession client) {
                        return backend.closeStatus().flatMap(client::close);
                    }
                }
                """);

        Compilation compilation = javac().withOptions("-proc:none").compile(relay);

        assertThat(compilation)
                .hadWarningContaining("[EchoedCloseCode] WebSocketSession.close is given a received code through"
                        + " client::close, but a received code may be one that is never sent, such as 1005 (No Status"
                        + " Rcvd) or 1006 (Abnormal Closure), and then Spring WebFlux 7.0.10 on Reactor Netty 1.3.8 throws"
                        + " an IllegalArgumentException. Write status -> client.close(new"
                        + " CloseStatus(CloseCodes.sendable(status.getCode()), status.getReason())).")
                .inFile(relay)
                .onLineContaining("client::close");
    }

    /** Patterns in {@code switch} came with Java 21. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aConditionInALabel() {
        JavaFileObject relay = JavaFileObjects.forSourceString("Relay", """
                import io.github.closecall.CloseEvent;

                class Relay {
                    void relay(okhttp3.WebSocket other, Object message) {
                        switch (message) {
                            case CloseEvent e when e.code() != 1005 -> other.close(e.code(), "");
                            case CloseEvent e when message.hashCode() > 0 -> other.close(e.code(), "unguarded");
                            default -> {}
                        }
                        switch (message) {
                            case CloseEvent e when e.code() > 3000:
                                System.out.println();
                                other.close(e.code(), "");
                                break;
                            default:
                        }
                    }
                }
                """);

        Compilation compilation = javac().withOptions("-proc:none").compile(relay);

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[EchoedCloseCode]")
                .inFile(relay)
                .onLineContaining("unguarded");
    }

    private static JavaFileObject sender(String type, String call) {
        return JavaFileObjects.forSourceString("Sender", """
                import io.github.closecall.CloseCodes;
                import io.github.closecall.CloseEvent;

                class Sender {
                    void send(%s connection, CloseEvent event) {
                        %s;
                    }
                }
                """.formatted(type, call));
    }
}
