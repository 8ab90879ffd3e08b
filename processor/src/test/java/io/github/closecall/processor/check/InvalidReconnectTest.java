package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The settings of a reconnection make a policy. */
class InvalidReconnectTest {

    @Test
    void aMinimumAboveTheMaximum() {
        JavaFileObject chat = chat("@OnClose(code = 1012) @Reconnect(minDelayMillis = 40000, maxDelayMillis = 35000)"
                + " void restarted() {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidReconnect] @Reconnect on Chat.restarted() has minDelayMillis = 40000, which is"
                                + " above maxDelayMillis = 35000. Correct it, or leave it out for the default of the close code.")
                .inFile(chat)
                .onLineContaining("restarted()");
    }

    @Test
    void aSettingThatClashesWithADefault() {
        JavaFileObject chat = chat("@OnClose(code = 1012) @Reconnect(minDelayMillis = 600000) void restarted() {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidReconnect] @Reconnect on Chat.restarted() has minDelayMillis = 600000, which"
                                + " is above the default maxDelayMillis = 300000 for 1012 (Service Restart). Correct it, or leave"
                                + " it out for the default of the close code.")
                .inFile(chat)
                .onLineContaining("restarted()");
    }

    @Test
    void everySettingThatIsOutOfItsBounds() {
        JavaFileObject chat = chat("@OnClose(code = 1012)"
                + " @Reconnect(minDelayMillis = -2, multiplier = 0.5, maxAttempts = 0) void restarted() {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(3);
        assertThat(compilation)
                .hadErrorContaining("[InvalidReconnect] @Reconnect on Chat.restarted() has minDelayMillis = -2, but no"
                        + " delay can be negative.")
                .inFile(chat)
                .onLineContaining("restarted()");
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidReconnect] @Reconnect on Chat.restarted() has multiplier = 0.5, but a growing"
                                + " delay needs a finite number from 1 on.")
                .inFile(chat)
                .onLineContaining("restarted()");
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidReconnect] @Reconnect on Chat.restarted() has maxAttempts = 0, but reconnecting"
                                + " takes at least one attempt.")
                .inFile(chat)
                .onLineContaining("restarted()");
    }

    @Test
    void aHandlerThatReturnsItsAction() {
        JavaFileObject chat = chat("@OnClose(code = 1012) @Reconnect io.github.closecall.CloseAction restarted() {"
                + " return io.github.closecall.CloseAction.stop(); }");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidReconnect] Chat.restarted() returns a CloseAction, so @Reconnect is ignored."
                                + " Remove @Reconnect, or return void.")
                .inFile(chat)
                .onLineContaining("restarted()");
    }

    @Test
    void everySettingMayBeGiven() {
        JavaFileObject chat = chat("@OnClose(code = 1012) @Reconnect(minDelayMillis = 10000, firstDelayMillis = 60000,"
                + " maxDelayMillis = 600000, multiplier = 1.0, maxAttempts = 1) void restarted() {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }

    /** A class with the usual handlers and another. */
    private static JavaFileObject chat(String handler) {
        return JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;
                import io.github.closecall.Reconnect;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}
                    @OnClose void other() {}
                    %s
                }
                """.formatted(handler));
    }
}
