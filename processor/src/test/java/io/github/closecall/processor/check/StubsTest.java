package io.github.closecall.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handlers that messages offer compile when they are pasted before the last brace, and mend what was wrong. */
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
        String mended = mend(mend(IMPORTS + type));
        assertEquals(List.of(), compile(mended).reported(), mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@io.github.closecall.CloseHandlers class Chat { @Deprecated void x() {} }"})
    void stubsNeedNoImportWhereThereIsNone(String type) {
        String mended = mend(type);
        assertNotEquals(type, mended);
        assertEquals(
                List.of("MissingRecommendedHandler"),
                compile(mended).reported().stream()
                        .map(reported -> reported.id())
                        .toList());
    }

    @Test
    void stubsAreNotTakenForAnnotationsOfAnotherLibrary() {
        String text = "import library.OnClose;"
                + " class Chat { @OnClose void closed() {} @io.github.closecall.OnClose void other() {} }";
        String mended = mend(text, compileWithLibrary(text));
        assertEquals(List.of(), compileWithLibrary(mended).reported(), mended);
    }

    private static Outcome compileWithLibrary(String text) {
        Source library = new Source("library/OnClose.java", "package library; public @interface OnClose {}");
        return TestCompiler.JAVAC.compile(List.of(new Source("Chat.java", text), library));
    }

    private static Outcome compile(String text) {
        return TestCompiler.JAVAC.compile(List.of(new Source("Chat.java", text)));
    }

    private static String mend(String text) {
        return mend(text, compile(text));
    }

    private static String mend(String text, Outcome outcome) {
        for (var reported : outcome.reported()) {
            int stubs = reported.message().indexOf("Add:\n");
            if (stubs >= 0) {
                int end = text.lastIndexOf('}');
                return text.substring(0, end) + reported.message().substring(stubs + 4) + "\n" + text.substring(end);
            }
        }
        return text;
    }
}
