package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Handlers are for codes that a peer may send. */
class UnassignedCloseCodeTest {

    @Test
    void aCodeBetweenProtocolAndLibraries() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(code = 2001) void full() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining(
                        "[UnassignedCloseCode] Chat.full() handles 2001 (Unassigned), which has no meaning"
                                + " and which no peer may send. Applications choose their codes from 4000 to 4999: correct"
                                + " the number, or remove it.")
                .inFile(chat)
                .onLineContaining("void full()");
    }

    @Test
    void theBoundsAre1016And2999And1004IsReserved() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006, 1003, 1005, 1015, 3000}) void assigned() {}

                    @OnClose(code = {1004, 1016, 2999}) void unassigned() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadWarningCount(3);
        assertThat(compilation)
                .hadWarningContaining("[UnassignedCloseCode] Chat.unassigned() handles 1004 (Reserved),")
                .inFile(chat)
                .onLineContaining("void unassigned()");
        assertThat(compilation)
                .hadWarningContaining("[UnassignedCloseCode] Chat.unassigned() handles 1016 (Unassigned),")
                .inFile(chat)
                .onLineContaining("void unassigned()");
        assertThat(compilation)
                .hadWarningContaining("[UnassignedCloseCode] Chat.unassigned() handles 2999 (Unassigned),")
                .inFile(chat)
                .onLineContaining("void unassigned()");
    }

    /** A handler for the code would draw the same warning, so that none is asked for. */
    @Test
    void aRequiredCodeIsReportedOnce() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;

                @CloseHandlers(required = {1000, 1004})
                class Chat {
                    @OnClose(code = 1000) void done() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[UnassignedCloseCode] Chat requires 1004 (Reserved), which has no meaning and"
                        + " which no peer may send. Applications choose their codes from 4000 to 4999: correct the"
                        + " number, or remove it.")
                .inFile(chat)
                .onLineContaining("required");
    }
}
