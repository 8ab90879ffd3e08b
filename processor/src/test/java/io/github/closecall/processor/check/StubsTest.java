package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handlers that messages offer compile when they are pasted before the last brace, and fix what was wrong. */
class StubsTest {

    private static final String IMPORTS =
            "import io.github.closecall.CloseHandlers;\nimport io.github.closecall.OnClose;\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Chat { @OnClose void other() {} }",
                "interface Chat { @OnClose void other(); }",
                "@CloseHandlers interface Chat { @OnClose void other(); }",
                "@CloseHandlers abstract class Chat { @OnClose abstract void other(); }",
                "record Chat(int code) { @OnClose void other() {} }",
                "enum Chat { ONE; @OnClose void other() {} }",
                "class Chat { @OnClose void onGoingAway() {} }",
                "class Chat { void onGoingAway() {} @OnClose void other() {} }",
                "class Chat { void onGoingAway() {} void onGoingAway1001() {} @OnClose void other() {} }",
                "class Base { final void onGoingAway() {} int onAbnormalClosure() { return 0; } }"
                        + " class Chat extends Base { @OnClose void other() {} }",
                "@CloseHandlers(exhaustive = Chat.Codes.class) class Chat { @OnClose void other() {}"
                        + " interface Codes { int GONE = 1001; int FULL = 4000; int GOING_AWAY = 4001; } }",
                "class Chat<onGoingAway> { @OnClose void other(onGoingAway session) {} }",
                "@CloseHandlers(exhaustive = Chat.Codes.class) class Chat { @OnClose void other() {}"
                        + " interface Codes { int DEFAULT = 4000; int default_ = 4001; int A__B = 4002; int a_b = 4003; int $ = 4004; int ÖL = 4005; } }",
                "@CloseHandlers(required = {1000, 1014, 1005, 3000, 3001, 4000, 4001, 1010, 1015}) class Chat {"
                        + " @OnClose void other() {} }",
            })
    void stubsMendTheType(String type) {
        String pasted = paste(paste(IMPORTS + type));

        assertThat(compile(pasted)).succeededWithoutWarnings();
    }

    @Test
    void stubsNeedNoImportWhereThereIsNone() {
        String pasted = paste("@io.github.closecall.CloseHandlers class Chat { @Deprecated void x() {} }");

        Compilation compilation = compile(pasted);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation).hadWarningContaining("[MissingRecommendedHandler]");
    }

    @Test
    void stubsAreNotTakenForAnnotationsOfAnotherLibrary() {
        JavaFileObject library =
                JavaFileObjects.forSourceString("library.OnClose", "package library; public @interface OnClose {}");
        String text = "import library.OnClose;"
                + " class Chat { @OnClose void closed() {} @io.github.closecall.OnClose void other() {} }";

        String pasted = paste(text, compile(text, library));

        assertThat(compile(pasted, library)).succeededWithoutWarnings();
    }

    private static Compilation compile(String text, JavaFileObject... others) {
        List<JavaFileObject> files = new ArrayList<>(List.of(others));
        files.add(JavaFileObjects.forSourceString("Chat", text));
        return javac().withProcessors(new CloseCallProcessor())
                .withOptions("-Xlint:all,-processing")
                .compile(files);
    }

    private static String paste(String text) {
        return paste(text, compile(text));
    }

    /** The text with the stubs of the first message that has some before its last brace, or unchanged. */
    private static String paste(String text, Compilation compilation) {
        for (Diagnostic<?> diagnostic : compilation.diagnostics()) {
            String message = diagnostic.getMessage(Locale.ROOT);
            int stubs = message.indexOf("Add:\n");
            if (stubs >= 0) {
                int end = text.lastIndexOf('}');
                return text.substring(0, end) + message.substring(stubs + 4) + "\n" + text.substring(end);
            }
        }
        return text;
    }
}
