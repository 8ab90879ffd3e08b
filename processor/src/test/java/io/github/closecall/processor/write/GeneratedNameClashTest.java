package io.github.closecall.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import io.github.closecall.processor.testing.ForwardingFiler;
import io.github.closecall.processor.testing.GeneratingProcessor;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.ProcessorWithFiler;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The name of a dispatcher is free, or the message says who has it. */
class GeneratedNameClashTest {

    private static final Source HANDLERS = new Source("com/acme/Chat.java", """
            package com.acme;

            import io.github.closecall.OnClose;

            class Chat {
                @OnClose(code = {1000, 1001, 1006}) void usual() {}

                @OnClose void other() {}
            }
            """);

    private static final JavaFileObject CHAT = JavaFileObjects.forSourceString("com.acme.Chat", HANDLERS.text());

    @Test
    void theNameIsTakenByAClass() {
        JavaFileObject taken = JavaFileObjects.forSourceString(
                "com.acme.ChatCloseDispatcher", "package com.acme; class ChatCloseDispatcher {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(CHAT, taken);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[GeneratedNameClash] The dispatcher of Chat would be called ChatCloseDispatcher, but")
                .inFile(CHAT)
                .onLineContaining("class Chat");
    }

    @Test
    void theNameIsTakenByASecondClassInAFileOfThePackage() {
        JavaFileObject taken = JavaFileObjects.forSourceString(
                "com.acme.Other", "package com.acme; class Other {} class ChatCloseDispatcher {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(CHAT, taken);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[GeneratedNameClash] The dispatcher of Chat would be called ChatCloseDispatcher, but")
                .inFile(CHAT)
                .onLineContaining("class Chat");
    }

    @Test
    void theNameIsTakenByAnotherDispatcher() {
        JavaFileObject outer = JavaFileObjects.forSourceString("com.acme.Outer", """
                package com.acme;

                import io.github.closecall.OnClose;

                class Outer {
                    static class Inner {
                        @OnClose(code = {1000, 1001, 1006}) void usual() {}

                        @OnClose void other() {}
                    }
                }

                class Outer_Inner {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(outer);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[GeneratedNameClash] The dispatcher of Outer_Inner would be called"
                        + " Outer_InnerCloseDispatcher, but that name is taken by the dispatcher of Outer.Inner. Rename one"
                        + " of the two.")
                .inFile(outer)
                .onLineContaining("class Outer_Inner");
    }

    /** What another processor writes in the same round is a class in the next. */
    @Test
    void theNameIsTakenByAClassOfAnotherProcessor() {
        Compilation compilation = javac().withProcessors(
                        new GeneratingProcessor(
                                "com.acme.ChatCloseDispatcher", "package com.acme; class ChatCloseDispatcher {}"),
                        new CloseCallProcessor())
                .compile(CHAT);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[GeneratedNameClash] The dispatcher of Chat would be called ChatCloseDispatcher,"
                        + " but that name is taken by another class.")
                .inFile(CHAT)
                .onLineContaining("class Chat");
    }

    @Test
    void aFileThatIsRefusedForAnotherReasonIsNoClash() {
        Processor refused = new ProcessorWithFiler(new CloseCallProcessor(), filer -> new ForwardingFiler(filer) {
            @Override
            public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements)
                    throws IOException {
                throw new FilerException("no file today");
            }
        });

        Compilation compilation = javac().withProcessors(refused).compile(CHAT);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("no file today").inFile(CHAT).onLineContaining("class Chat");
        assertThat(compilation).hadErrorContaining("[InternalError]");
    }

    @Test
    void theSameNameInAnotherPackageIsFree() {
        JavaFileObject elsewhere =
                JavaFileObjects.forSourceString("ChatCloseDispatcher", "class ChatCloseDispatcher {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(CHAT, elsewhere);

        assertThat(compilation).succeededWithoutWarnings();
    }

    /** javac writes the dispatcher, which hides the one on the class path; ECJ refuses to, whatever processor asks. */
    @ParameterizedTest
    @EnumSource
    void theDispatcherOfAnEarlierBuildIsOnTheClassPath(TestCompiler compiler) {
        checkClassPath(
                compiler,
                HANDLERS,
                "the dispatcher of an earlier build on the class path, and this compiler refuses to write a class that"
                        + " exists already. Remove the output folder from the class path.");
    }

    @ParameterizedTest
    @EnumSource
    void theNameIsTakenByAClassOnTheClassPath(TestCompiler compiler) {
        checkClassPath(
                compiler,
                new Source("com/acme/ChatCloseDispatcher.java", "package com.acme; class ChatCloseDispatcher {}"),
                "a class on the class path, and this compiler refuses to write a class that exists already. Rename one"
                        + " of the two.");
    }

    private static void checkClassPath(TestCompiler compiler, Source library, String taker) {
        Outcome outcome = compiler.compileAgainst(compiler.compile(List.of(library)), List.of(HANDLERS));
        String message =
                "[GeneratedNameClash] The dispatcher of Chat would be called ChatCloseDispatcher, but that name"
                        + " is taken by " + taker;
        assertEquals(
                compiler == TestCompiler.ECJ ? List.of(message) : List.of(),
                outcome.reported().stream().map(Reported::message).toList());
    }
}
