package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A range has two ends, is not empty, and covers only codes of libraries and applications. */
class InvalidCloseRangeTest {

    @Test
    void protocolCodesAreListedOneByOne() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(from = 1011, to = 1014) void server() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InvalidCloseRange] Chat.server() handles the range from 1011 to 1014, but ranges"
                        + " cover only 3000 to 4999. List protocol codes one by one, as in code = {1011, 1012}.")
                .inFile(chat)
                .onLineContaining("from = 1011");
    }

    @Test
    void bothEndsAreGiven() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(from = 4000) void noEnd() {}

                    @OnClose(to = 4000) void noBeginning() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining("[InvalidCloseRange] Chat.noEnd() gives from = 4000 without to. Give both ends.")
                .inFile(chat)
                .onLineContaining("void noEnd()");
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidCloseRange] Chat.noBeginning() gives to = 4000 without from. Give both ends.")
                .inFile(chat)
                .onLineContaining("void noBeginning()");
    }

    @Test
    void theEndsAreInOrder() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(from = 4001, to = 4000) void backwards() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InvalidCloseRange] Chat.backwards() handles the range from 4001 to 4000, which is"
                        + " empty. Swap the ends.")
                .inFile(chat)
                .onLineContaining("void backwards()");
    }

    @Test
    void rangesEndAt4999() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(from = 4900, to = 5000) void beyond() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InvalidCloseRange] Chat.beyond() handles the range from 4900 to 5000, but ranges"
                        + " cover only 3000 to 4999. End it at 4999.")
                .inFile(chat)
                .onLineContaining("void beyond()");
    }

    @Test
    void everythingFrom3000To4999MayBeOneRange() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(from = 3000, to = 4999) void application() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }
}
