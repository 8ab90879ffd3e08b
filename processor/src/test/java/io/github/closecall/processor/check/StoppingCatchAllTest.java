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

/** A client that reconnects when its line breaks also comes back after the server restarts. */
class StoppingCatchAllTest {

    private static JavaFileObject chat(String annotation, String handlers) {
        return JavaFileObjects.forSourceString(
                "Chat", """
                import io.github.closecall.*;

                %s
                class Chat {
                    %s
                }
                """.formatted(annotation, handlers.indent(4).strip()));
    }

    private static Compilation compile(JavaFileObject source) {
        return javac().withProcessors(new CloseCallProcessor()).compile(source);
    }

    @Test
    void aRestartEndsInTheCatchAll() {
        JavaFileObject chat = chat("", """
                @OnClose({1000, 1001}) void usual() {}
                @OnClose(1006) @Reconnect void lost() {}
                @OnClose void other() {}
                """);

        Compilation compilation = compile(chat);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining(
                        "[StoppingCatchAll] After 1012 (Service Restart) and 1013 (Try Again Later), which"
                                + " ask clients to come back, the catch-all Chat.other() stops, although Chat reconnects after"
                                + " 1006 (Abnormal Closure). Add a method with @OnClose(code = {1012, 1013}) and @Reconnect, or"
                                + " put @Reconnect on Chat.other(): it does not reconnect after codes for which that is futile.")
                .inFile(chat)
                .onLineContaining("void other()");
    }

    @Test
    void oneOfThemIsNamedAlone() {
        Compilation compilation = compile(chat("", """
                @OnClose(1000) void done() {}
                @OnClose({1001, 1006, 1012}) @Reconnect void lost() {}
                @OnClose @UserMessage("Bye.") void other() {}
                """));

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining(
                        "[StoppingCatchAll] After 1013 (Try Again Later), which asks clients to come back,"
                                + " the catch-all Chat.other() stops, although Chat reconnects after 1001 (Going Away) and 1006"
                                + " (Abnormal Closure). Add a method with @OnClose(code = 1013) and @Reconnect, or put"
                                + " @Reconnect on Chat.other():");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // It reconnects.
                "@OnClose({1000, 1001}) void usual() {} @OnClose(1006) @Reconnect void lost() {}"
                        + " @OnClose @Reconnect void other() {}",
                // It decides itself.
                "@OnClose({1000, 1001}) void usual() {} @OnClose(1006) @Reconnect void lost() {}"
                        + " @OnClose CloseAction other() { return CloseAction.stop(); }",
                // It gets neither.
                "@OnClose({1000, 1001, 1012, 1013}) void usual() {} @OnClose(1006) @Reconnect void lost() {}"
                        + " @OnClose void other() {}",
                // Nothing reconnects when the line breaks.
                "@OnClose({1000, 1001, 1006}) void usual() {} @OnClose(1011) @Reconnect void failed() {}"
                        + " @OnClose void other() {}",
                // Whether it does is decided when the program runs.
                "@OnClose({1000, 1001}) void usual() {} @OnClose(1006) CloseAction lost() { return CloseAction.stop(); }"
                        + " @OnClose void other() {}",
                // It is meant.
                "@OnClose({1000, 1001}) void usual() {} @OnClose(1006) @Reconnect void lost() {}"
                        + " @SuppressWarnings(\"StoppingCatchAll\") @OnClose void other() {}"
            })
    void otherwiseNothingIsSaid(String handlers) {
        assertThat(compile(chat("", handlers))).succeededWithoutWarnings();
    }

    @Test
    void aStackThatNeverReportsARestartNeedsNoHandlerForIt() {
        Compilation compilation = compile(chat("@CloseHandlers(stack = WebSocketStack.TOMCAT)", """
                @OnClose({1000, 1001}) void usual() {}
                @OnClose(1006) @Reconnect void lost() {}
                @OnClose void other() {}
                """));

        assertThat(compilation).succeededWithoutWarnings();
    }
}
