package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A class handles 1000, 1001 and 1006, or the codes that it requires itself. */
class MissingCloseHandlerTest {

    @Test
    void allMissingCodesAreListedWithMethodsToPaste() {
        JavaFileObject chat = JavaFileObjects.forSourceString("com.acme.Chat", """
                package com.acme;

                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = 1000) void done() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[MissingCloseHandler] Chat has no handler for 1001 (Going Away) and 1006 (Abnormal"
                        + " Closure). The catch-all Chat.other() does not count. Add:")
                .inFile(chat)
                .onLineContaining("class Chat");
        assertThat(compilation).hadErrorContaining("\n      @OnClose(code = 1001) void onGoingAway() {}\n");
        assertThat(compilation).hadErrorContaining("\n      @OnClose(code = 1006) void onAbnormalClosure() {}");
    }

    @Test
    void missingCodesAreListedOnceAndInOrder() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;

                @CloseHandlers(required = {1013, 1000, 1012, 1013})
                class Chat {
                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[MissingCloseHandler] Chat has no handler for 1000 (Normal Closure), 1012 (Service"
                        + " Restart) and 1013 (Try Again Later). The catch-all")
                .inFile(chat)
                .onLineContaining("class Chat");
    }

    @Test
    void aRangeDoesNotCount() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;

                @CloseHandlers(required = 4001)
                class Chat {
                    @OnClose(from = 4000, to = 4100) void refused() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[MissingCloseHandler] Chat has no handler for 4001 (Private Use).")
                .inFile(chat)
                .onLineContaining("class Chat");
    }

    @Test
    void nothingIsRequiredOfAClassThatSaysSo() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;

                @CloseHandlers(required = {})
                class Chat {
                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void theOptionReplacesTheDefault() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                class Chat {
                    @io.github.closecall.OnClose void other() {}
                }
                """);

        Compilation compilation = javac().withProcessors(new CloseCallProcessor())
                .withOptions("-Aclosecall.required=1012")
                .compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[MissingCloseHandler] Chat has no handler for 1012 (Service Restart).")
                .inFile(chat)
                .onLine(1);
    }
}
