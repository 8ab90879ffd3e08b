package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients do not come back sooner than the standards ask. */
class HastyReconnectTest {

    @Test
    void everyDelayBelowTheRegistrationIsNamed() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;
                import io.github.closecall.Reconnect;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(code = 1012) @Reconnect(minDelayMillis = 4999, firstDelayMillis = 29999) void restarted() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[HastyReconnect] @Reconnect on Chat.restarted() has minDelayMillis = 4999 and"
                        + " firstDelayMillis = 29999, but the registration of 1012 (Service Restart) asks clients to come"
                        + " back after a random 5 to 30 seconds. Give at least minDelayMillis = 5000 and firstDelayMillis"
                        + " = 30000, or leave them out for the default.")
                .inFile(chat)
                .onLineContaining("void restarted()");
    }

    @Test
    void theFirstDelayAfterALostConnectionIsRandom() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;
                import io.github.closecall.Reconnect;

                class Chat {
                    @OnClose(code = {1000, 1001, 1012, 1013}) void usual() {}

                    @OnClose(code = 1006) @Reconnect(firstDelayMillis = 4999) void lost() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining(
                        "[HastyReconnect] @Reconnect on Chat.lost() has firstDelayMillis = 4999, but after"
                                + " 1006 (Abnormal Closure) RFC 6455 section 7.2.3 asks for a random delay, of up to 5 seconds at"
                                + " first. Give at least firstDelayMillis = 5000, or leave it out for the default.")
                .inFile(chat)
                .onLineContaining("void lost()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1006, 1012, 1013", "1012, 1013, 1006", "1013, 1012, 1006"})
    void ofSeveralCodesTheOneWithTheLongestDelaysCounts(String codes) {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;
                import io.github.closecall.Reconnect;

                class Chat {
                    @OnClose(code = {1000, 1001}) void usual() {}

                    @OnClose(code = {%s}) @Reconnect(firstDelayMillis = 30000) void gone() {}

                    @OnClose void other() {}
                }
                """.formatted(codes));

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[HastyReconnect] @Reconnect on Chat.gone() has firstDelayMillis = 30000, but the"
                        + " registration of 1013 (Try Again Later) asks clients not to hurry back. Give at least"
                        + " firstDelayMillis = 180000, or leave it out for the default.")
                .inFile(chat)
                .onLineContaining("void gone()");
    }

    @Test
    void anApplicationDecidesAboutItsOwnCodes() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;
                import io.github.closecall.Reconnect;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(code = 4000) @Reconnect(firstDelayMillis = 100) void moved() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }
}
