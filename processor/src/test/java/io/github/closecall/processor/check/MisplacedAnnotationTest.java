package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Annotations stand where they have an effect. */
class MisplacedAnnotationTest {

    @Test
    void reconnectAndUserMessageFollowOnClose() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;
                import io.github.closecall.Reconnect;
                import io.github.closecall.UserMessage;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @Reconnect void restarted() {}

                    @UserMessage("Full.") void full() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining(
                        "[MisplacedAnnotation] @Reconnect does nothing on Chat.restarted(), because the method"
                                + " has no @OnClose. Add @OnClose with the codes it handles, or remove @Reconnect.")
                .inFile(chat)
                .onLineContaining("void restarted()");
        assertThat(compilation)
                .hadErrorContaining(
                        "[MisplacedAnnotation] @UserMessage does nothing on Chat.full(), because the method has"
                                + " no @OnClose. Add @OnClose with the codes it handles, or remove @UserMessage.")
                .inFile(chat)
                .onLineContaining("void full()");
    }

    @Test
    void anAnnotationInterfaceHasNoHandlers() {
        JavaFileObject marker = JavaFileObjects.forSourceString("Marker", """
                import io.github.closecall.CloseHandlers;

                @CloseHandlers
                @interface Marker {}
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(marker);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[MisplacedAnnotation] @CloseHandlers does nothing on Marker, because annotation"
                                + " interfaces have no handlers that could be called. Move it to a class or an ordinary interface.")
                .inFile(marker)
                .onLineContaining("@CloseHandlers");
    }

    @Test
    void anOverridingMethodThatRepeatsOnCloseMayChangeWhatFollows() {
        JavaFileObject base = JavaFileObjects.forSourceString("Base", """
                import io.github.closecall.OnClose;

                class Base {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose void other() {}
                }
                """);
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;
                import io.github.closecall.UserMessage;

                class Chat extends Base {
                    @Override @OnClose @UserMessage("Lost.") void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(base, chat);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void aSentCloseCodeIsANumberOrALibrarysObject() {
        JavaFileObject door = JavaFileObjects.forSourceString("Door", """
                import io.github.closecall.SentCloseCode;

                class Door {
                    void close(@SentCloseCode int code) {}

                    void close(@SentCloseCode String code) {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(door);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[MisplacedAnnotation] @SentCloseCode does nothing on the parameter code of"
                        + " Door.close(String), because its type String holds no close code. Declare it as an int, or"
                        + " remove @SentCloseCode.")
                .inFile(door)
                .onLineContaining("String code");
    }
}
