package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A class that names a table of codes as exhaustive handles each of its constants. */
class NonExhaustiveCloseHandlersTest {

    private static final JavaFileObject CODES = JavaFileObjects.forSourceString("com.acme.Codes", """
            package com.acme;

            public interface Codes {
                int ROOM_FULL = 4001;
                int ROOM_CLOSED = 4002;
                int UNKNOWN_USER = 4100;
            }
            """);

    @Test
    void everyConstantWithoutAHandlerIsNamed() {
        JavaFileObject chat = JavaFileObjects.forSourceString("com.acme.Chat", """
                package com.acme;

                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;

                @CloseHandlers(exhaustive = Codes.class)
                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(from = 4100, to = 4199) void refused() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(CODES, chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[NonExhaustiveCloseHandlers] Chat has no handler for Codes.ROOM_FULL (4001) and"
                                + " Codes.ROOM_CLOSED (4002), but exhaustive = Codes.class asks for one for each constant. Add:")
                .inFile(chat)
                .onLineContaining("exhaustive = Codes.class");
        assertThat(compilation).hadErrorContaining("\n      @OnClose(code = 4001) void onRoomFull() {}\n");
        assertThat(compilation).hadErrorContaining("\n      @OnClose(code = 4002) void onRoomClosed() {}");
    }

    @Test
    void aTableWithoutCodesAsksForNothing() {
        JavaFileObject chat = JavaFileObjects.forSourceString("com.acme.Chat", """
                package com.acme;

                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;

                @CloseHandlers(exhaustive = String.class)
                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[NonExhaustiveCloseHandlers] String has no close codes, so exhaustive ="
                        + " String.class on Chat asks for nothing. Name the class that declares them as static final int"
                        + " constants from 1000 to 4999. Private ones, and numbers that no peer may send (1004,"
                        + " 1016-2999), do not count.")
                .inFile(chat)
                .onLineContaining("exhaustive = String.class");
    }

    @Test
    void anEnumSharesItsNumbersWithAnnotations() {
        JavaFileObject ending = JavaFileObjects.forSourceString("com.acme.Ending", """
                package com.acme;

                enum Ending {
                    FULL(4001);

                    private final int code;

                    Ending(int code) {
                        this.code = code;
                    }
                }
                """);
        JavaFileObject chat = JavaFileObjects.forSourceString("com.acme.Chat", """
                package com.acme;

                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;

                @CloseHandlers(exhaustive = Ending.class)
                class Chat {
                    @OnClose({1000, 1001, 1006}) void usual() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(ending, chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[NonExhaustiveCloseHandlers] The enum Ending has no close codes, so exhaustive ="
                        + " Ending.class on Chat asks for nothing. An annotation cannot read a number out of an enum constant."
                        + " Declare the numbers as static final int constants in a class of their own, such as"
                        + " EndingCodes; use them in the enum, as in FULL(EndingCodes.FULL), and in"
                        + " @OnClose(EndingCodes.FULL); and name that class: exhaustive = EndingCodes.class.")
                .inFile(chat)
                .onLineContaining("exhaustive = Ending.class");
    }

    @Test
    void inheritedConstantsOfAnyNumericTypeCount() {
        JavaFileObject codes = JavaFileObjects.forSourceString("com.acme.AllCodes", """
                package com.acme;

                class AllCodes extends MoreCodes implements Codes {
                    static final char BUSY = '\\u1068';
                    static final int HIDDEN = 4201;
                }

                class MoreCodes {
                    static final short LATE = 4202;
                    static final int HIDDEN = 4203;
                    static final int RESERVED = 1004;
                }
                """);
        JavaFileObject chat = JavaFileObjects.forSourceString("com.acme.Chat", """
                package com.acme;

                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;

                @CloseHandlers(exhaustive = AllCodes.class)
                class Chat {
                    @OnClose({1000, 1001, 1006}) void usual() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(CODES, codes, chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[NonExhaustiveCloseHandlers] Chat has no handler for AllCodes.ROOM_FULL (4001),"
                        + " AllCodes.ROOM_CLOSED (4002), AllCodes.UNKNOWN_USER (4100), AllCodes.BUSY (4200),"
                        + " AllCodes.HIDDEN (4201) and AllCodes.LATE (4202), but")
                .inFile(chat)
                .onLineContaining("exhaustive = AllCodes.class");
    }

    @Test
    void aCodeOfTwoTablesIsMissingOnce() {
        JavaFileObject more = JavaFileObjects.forSourceString("com.acme.More", """
                package com.acme;

                interface More {
                    int FULL = 4001;
                    int LATE = 4200;
                }
                """);
        JavaFileObject chat = JavaFileObjects.forSourceString("com.acme.Chat", """
                package com.acme;

                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;

                @CloseHandlers(exhaustive = {Codes.class, More.class, Codes.class})
                class Chat {
                    @OnClose({1000, 1001, 1006, 4002, 4100}) void usual() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(CODES, more, chat);

        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation).hadErrorContaining("Chat has no handler for Codes.ROOM_FULL (4001), but");
        assertThat(compilation).hadErrorContaining("Chat has no handler for More.LATE (4200), but");
    }

    @Test
    void aClassThatHandlesAllOfThemIsExhaustive() {
        JavaFileObject chat = JavaFileObjects.forSourceString("com.acme.Chat", """
                package com.acme;

                import io.github.closecall.CloseHandlers;
                import io.github.closecall.OnClose;

                @CloseHandlers(exhaustive = Codes.class)
                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(code = Codes.ROOM_FULL) void full() {}

                    @OnClose(from = 4002, to = 4199) void refused() {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(CODES, chat);

        assertThat(compilation).succeededWithoutWarnings();
    }
}
