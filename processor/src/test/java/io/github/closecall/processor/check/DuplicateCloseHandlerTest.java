package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** At most one method can be called for a code. */
class DuplicateCloseHandlerTest {

    @Test
    void bothMethodsForACodeAreReported() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(code = 1001) void away() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining("[DuplicateCloseHandler] Chat.usual() handles 1001 (Going Away), and so does"
                        + " Chat.away(). Only one method can be called: take the code away from the others.")
                .inFile(chat)
                .onLineContaining("void usual()");
        assertThat(compilation)
                .hadErrorContaining("[DuplicateCloseHandler] Chat.away() handles 1001 (Going Away), and so does"
                        + " Chat.usual(). Only one method can be called: take the code away from the others.")
                .inFile(chat)
                .onLineContaining("void away()");
    }

    @Test
    void rangesMayNotOverlap() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(from = 4000, to = 4100) void low() {}

                    @OnClose(from = 4100, to = 4199) void high() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining(
                        "[DuplicateCloseHandler] Chat.low() handles 4100 (Private Use), and so does" + " Chat.high().")
                .inFile(chat)
                .onLineContaining("void low()");
        assertThat(compilation)
                .hadErrorContaining(
                        "[DuplicateCloseHandler] Chat.high() handles 4100 (Private Use), and so does" + " Chat.low().")
                .inFile(chat)
                .onLineContaining("void high()");
    }

    @Test
    void thereIsOneCatchAll() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose void other() {}

                    @OnClose void others() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining(
                        "[DuplicateCloseHandler] Chat.other() handles every code without a handler of its own,"
                                + " and so does Chat.others().")
                .inFile(chat)
                .onLineContaining("void other()");
        assertThat(compilation)
                .hadErrorContaining("[DuplicateCloseHandler] Chat.others() handles every code without a handler of its"
                        + " own, and so does Chat.other().")
                .inFile(chat)
                .onLineContaining("void others()");
    }

    @Test
    void anExactCodeWinsOverARange() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(from = 4000, to = 4100) void refused() {}

                    @OnClose(code = 4001) void full() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }
}
