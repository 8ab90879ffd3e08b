package io.github.closecall.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A class that lacks a handler of its interface is the compiler's business, which has one thing to say. */
class MissingImplementationTest {

    @Test
    void onlyTheCompilersErrorAboutTheClassShows() {
        JavaFileObject handlers = JavaFileObjects.forSourceString("Handlers", """
                import io.github.closecall.OnClose;

                interface Handlers<S> {
                    @OnClose(1000) void done(S session);
                }
                """);
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;
                import java.net.http.WebSocket;

                class Chat implements Handlers<WebSocket> {
                    @OnClose(code = {1001, 1006}) void usual() {}
                    @OnClose void other() {}
                }
                """);

        Compilation compilation = javac().withOptions("-Xlint:all,-processing")
                .withProcessors(new CloseCallProcessor())
                .compile(handlers, chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadWarningCount(0);
        assertThat(compilation)
                .hadErrorContaining("Chat is not abstract and does not override abstract method done(")
                .inFile(chat)
                .onLineContaining("class Chat");
    }
}
