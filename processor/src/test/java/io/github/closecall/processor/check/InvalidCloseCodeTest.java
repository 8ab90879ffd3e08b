package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Close codes run from 1000 to 4999. */
class InvalidCloseCodeTest {

    @Test
    void anHttpStatusIsNoCloseCode() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(code = 401) void unauthorized() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InvalidCloseCode] Chat.unauthorized() handles 401, which is not a WebSocket close"
                        + " code: they run from 1000 to 4999 (RFC 6455 section 7.4.2). Correct the number.")
                .inFile(chat)
                .onLineContaining("code = 401");
    }

    @Test
    void theBoundsAre1000And4999() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006, 4999}) void usual() {}

                    @OnClose(code = {999, 5000}) void beyond() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining("[InvalidCloseCode] Chat.beyond() handles 999,")
                .inFile(chat)
                .onLineContaining("code = {999, 5000}");
        assertThat(compilation)
                .hadErrorContaining("[InvalidCloseCode] Chat.beyond() handles 5000,")
                .inFile(chat)
                .onLineContaining("code = {999, 5000}");
    }

    @Test
    void requiredCodesAreCloseCodes() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;

                @CloseHandlers(required = {1000, 404})
                class Chat {
                    @OnClose(code = 1000) void done() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InvalidCloseCode] Chat requires 404, which is not a WebSocket close code:")
                .inFile(chat)
                .onLineContaining("required = {1000, 404}");
    }

    @Test
    void anEmptyListHandlesNothing() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(code = {}) void none() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InvalidCloseCode] Chat.none() lists no code. List the codes it handles, as in"
                        + " @OnClose(code = {1000, 1001}), or write @OnClose alone to handle every code without"
                        + " a handler of its own.")
                .inFile(chat)
                .onLineContaining("code = {}");
    }

    @Test
    void aCodeNeedsNoName() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose({1000, 1001, 1006}) void usual() {}

                    @OnClose(401) void unauthorized() {}

                    @OnClose({}) void none() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining("[InvalidCloseCode] Chat.unauthorized() handles 401,")
                .inFile(chat)
                .onLineContaining("@OnClose(401)");
        assertThat(compilation)
                .hadErrorContaining("[InvalidCloseCode] Chat.none() lists no code.")
                .inFile(chat)
                .onLineContaining("@OnClose({})");
    }

    @Test
    void codesAreListedOnce() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001}, value = 1006) void usual() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InvalidCloseCode] Chat.usual() lists its codes twice, as value and as code, which"
                        + " mean the same. List them all in code, as in @OnClose(code = {1000, 1001}).")
                .inFile(chat)
                .onLineContaining("value = 1006");
    }
}
