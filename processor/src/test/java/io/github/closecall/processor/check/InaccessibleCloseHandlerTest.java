package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The dispatcher, a separate class in the same package, can reach everything that it needs. */
class InaccessibleCloseHandlerTest {

    @Test
    void aPrivateHandler() {
        JavaFileObject chat = JavaFileObjects.forSourceString("com.acme.Chat", """
                package com.acme;

                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) private void usual() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[InaccessibleCloseHandler] Chat.usual() is private, so ChatCloseDispatcher, a separate class"
                                + " in the package of Chat, cannot call it. Make it package-private.")
                .inFile(chat)
                .onLineContaining("void usual()");
    }

    /** An abstract class has no dispatcher of its own. */
    @Test
    void aPrivateHandlerOfAPartialSet() {
        JavaFileObject base = JavaFileObjects.forSourceString("com.acme.Base", """
                package com.acme;

                import io.github.closecall.OnClose;

                abstract class Base {
                    @OnClose(1006) private void lost() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(base);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InaccessibleCloseHandler] Base.lost() is private, so a dispatcher, which is a"
                        + " separate class, cannot call it. Make it package-private.")
                .inFile(base)
                .onLineContaining("void lost()");
    }

    @Test
    void aPrivateSession() {
        JavaFileObject chat = JavaFileObjects.forSourceString("com.acme.Chat", """
                package com.acme;

                import io.github.closecall.OnClose;

                class Chat {
                    private interface Session {}

                    @OnClose(code = {1000, 1001, 1006}) void usual(Session session) {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InaccessibleCloseHandler] Chat.usual(Chat.Session) needs Chat.Session, which is"
                        + " private, so ChatCloseDispatcher, a separate class in the package of Chat, cannot call it."
                        + " Make Chat.Session package-private.")
                .inFile(chat)
                .onLineContaining("usual(Session session)");
    }

    @Test
    void aPrivateClass() {
        JavaFileObject chat = JavaFileObjects.forSourceString("com.acme.Outer", """
                package com.acme;

                import io.github.closecall.OnClose;

                class Outer {
                    private static class Chat {
                        @OnClose(code = {1000, 1001, 1006}) void usual() {}

                        @OnClose void other() {}
                    }
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InaccessibleCloseHandler] Outer.Chat is private, so Outer_ChatCloseDispatcher, a"
                        + " separate class in the same package, cannot refer to it. Make Outer.Chat package-private.")
                .inFile(chat)
                .onLineContaining("class Chat");
    }

    @Test
    void aHandlerOfAnotherPackageThatIsNotPublic() {
        JavaFileObject base = JavaFileObjects.forSourceString("com.base.Base", """
                package com.base;

                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;

                @CloseHandlers(required = {})
                public class Base {
                    @OnClose protected void other() {}
                }
                """);
        JavaFileObject chat = JavaFileObjects.forSourceString("com.acme.Chat", """
                package com.acme;

                import io.github.closecall.OnClose;

                class Chat extends com.base.Base {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(base, chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InaccessibleCloseHandler] Base.other()")
                .inFile(chat)
                .onLineContaining("class Chat");
    }
}
