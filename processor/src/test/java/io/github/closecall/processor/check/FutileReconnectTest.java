package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is repeated that ends the same way. */
class FutileReconnectTest {

    @Test
    void aCodeThatComesBack() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;
                import io.github.closecall.Reconnect;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(code = 1008) @Reconnect void kicked() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[FutileReconnect] Chat.kicked() reconnects after 1008 (Policy Violation), but"
                        + " reconnecting without changing anything ends the same way. Remove @Reconnect, or return a"
                        + " CloseAction that reconnects once the cause is gone.")
                .inFile(chat)
                .onLineContaining("void kicked()");
    }

    @Test
    void aConnectionThatIsDone() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;
                import io.github.closecall.Reconnect;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006, 1012, 1013}) @Reconnect void usual() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining(
                        "[FutileReconnect] Chat.usual() reconnects after 1000 (Normal Closure), which says that"
                                + " the connection has done its work. Handle it in a method without @Reconnect; or, if"
                                + " the server ends connections with it as a matter of routine, as a Kubernetes watch"
                                + " does, add @SuppressWarnings(\"FutileReconnect\").")
                .inFile(chat)
                .onLineContaining("void usual()");
    }

    /** Tomcat reports a received 1012 (Service Restart) as 1002; the JDK does not. */
    @ParameterizedTest
    @CsvSource({
        "ANY, 1",
        "JDK, 1",
        "JETTY, 1",
        "TOMCAT, 0",
        "TYRUS_CLIENT, 0",
        "UNDERTOW_JAKARTA, 0",
        "SPRING_TOMCAT, 0"
    })
    void aProtocolErrorMayStandForARestart(String stack, int warnings) {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;
                import io.github.closecall.Reconnect;
                import io.github.closecall.WebSocketStack;

                @CloseHandlers(stack = WebSocketStack.%s)
                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(code = 1002) @Reconnect(minDelayMillis = 5000, firstDelayMillis = 30000) void restart() {}

                    @OnClose @Reconnect void other() {}
                }
                """.formatted(stack));

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(warnings);
        if (warnings > 0) {
            assertThat(compilation)
                    .hadWarningContaining("[FutileReconnect] Chat.restart() reconnects after 1002 (Protocol error)")
                    .inFile(chat)
                    .onLineContaining("void restart()");
        }
    }

    @Test
    void theWarningIsSuppressedOnTheMethod() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;
                import io.github.closecall.Reconnect;

                class Chat {
                    @SuppressWarnings("FutileReconnect")
                    @OnClose(code = {1000, 1001, 1006, 1012, 1013}) @Reconnect void usual() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }
}
