package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A class without a catch-all handles the codes that call for an answer. */
class MissingRecommendedHandlerTest {

    @Test
    void allCodesWithoutAHandlerAreListed() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006, 1008}) void usual() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[MissingRecommendedHandler] Chat has no handler for 1011 (Internal Error), 1012"
                        + " (Service Restart) and 1013 (Try Again Later). Add handlers for them, or a method with @OnClose"
                        + " alone for every other code.")
                .inFile(chat)
                .onLineContaining("class Chat");
    }

    @Test
    void oneCodeWithoutAHandlerIsIt() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006, 1008, 1011, 1012}) void usual() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation)
                .hadWarningContaining(
                        "[MissingRecommendedHandler] Chat has no handler for 1013 (Try Again Later). Add a"
                                + " handler for it, or a method with @OnClose alone for every other code.");
    }

    @Test
    void theCatchAllIsAnAnswer() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void theWarningIsSuppressedOnTheClass() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                @SuppressWarnings("MissingRecommendedHandler")
                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }
}
