package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** No number in a table of close codes is skipped silently. */
class UnreadableCloseConstantTest {

    private static final JavaFileObject CHAT = JavaFileObjects.forSourceString("com.acme.Chat", """
            package com.acme;

            import io.github.closecall.CloseHandlers;
            import io.github.closecall.OnClose;

            @CloseHandlers(exhaustive = Codes.class)
            class Chat {
                @OnClose({1000, 1001, 1006}) void usual() {}

                @OnClose(4000) void known() {}

                @OnClose void other() {}
            }
            """);

    @Test
    void aNumberThatTheCompilerDoesNotKnowIsNamed() {
        Compilation compilation = compile("""
                class Codes {
                    static final int KNOWN = 4000;
                    static int OPEN = 4001;
                    static final int COMPUTED = Integer.parseInt("4002");
                    static final Integer BOXED = 4003;
                    static final Short SMALL = 4004;
                    private static final int HIDDEN = 4005;

                    static int getHIDDEN() {
                        return HIDDEN;
                    }
                }
                """);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[UnreadableCloseConstant] Codes.BOXED is of type Integer, Codes.COMPUTED is"
                        + " computed when the program runs, Codes.HIDDEN is private behind a getter, Codes.OPEN is not"
                        + " final and Codes.SMALL is of type Short, so the compiler does not know their numbers, and"
                        + " exhaustive = Codes.class on Chat asks for no handler. Declare each as a static final int with a"
                        + " constant value (const val in Kotlin), or, if none is a close code, suppress this warning.")
                .inFile(CHAT)
                .onLineContaining("exhaustive = Codes.class");
    }

    @Test
    void oneIsNamedInTheSingular() {
        Compilation compilation = compile("""
                interface Codes {
                    int KNOWN = 4000;
                    int COMPUTED = KNOWN + "full".hashCode();
                }
                """);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[UnreadableCloseConstant] Codes.COMPUTED is computed when the program runs, so"
                        + " the compiler does not know its number, and exhaustive = Codes.class on Chat asks for no handler."
                        + " Declare it as a static final int with a constant value (const val in Kotlin), or, if it is"
                        + " no close code, suppress this warning.");
    }

    @Test
    void whatCannotBeACloseCodeIsNoConcern() {
        Compilation compilation = compile("""
                class Codes {
                    static final int KNOWN = 4000;
                    static final int STATUS = 404;
                    static final int RESERVED = 1004;
                    static final int UNASSIGNED = 2000;
                    static final long TIMEOUT = 4001;
                    static final byte LETTER = 65;
                    static final String NAME = "4001";
                    static long opened;
                    int instance = 4001;
                    private static final int HIDDEN = 4001;
                    private static int counter = 4001;
                }
                """);

        assertThat(compilation).succeededWithoutWarnings();
    }

    private static Compilation compile(String codes) {
        return javac().withProcessors(new CloseCallProcessor())
                .compile(CHAT, JavaFileObjects.forSourceString("com.acme.Codes", "package com.acme;\n" + codes));
    }
}
