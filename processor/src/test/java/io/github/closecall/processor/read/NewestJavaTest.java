package io.github.closecall.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import io.github.closecall.processor.testing.TestInputs;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources in the language of the JDK that runs the tests, not in that of Java 17. */
class NewestJavaTest {

    @ParameterizedTest
    @EnumSource
    void aSourceInTheNewestLanguageDrawsNoWarning(TestCompiler compiler) {
        String release = String.valueOf(Runtime.version().feature());
        Outcome outcome = compiler.compile(TestInputs.read("accepted", "Chat"), "--release", release);
        assertEquals(List.of(), outcome.reported());
    }

    /** A compact source file has a class, but nothing outside the file can name it. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void handlersInACompactSourceFileAreOutOfReach() {
        Outcome outcome = TestCompiler.JAVAC.compile(List.of(new Source("Chat.java", """
                        @io.github.closecall.OnClose(code = {1000, 1001, 1006}) void usual() {}
                        @io.github.closecall.OnClose void other() {}
                        void main() {}
                        """)), "--release", "25");
        assertEquals(
                List.of(new Expectation(Kind.ERROR, "InaccessibleCloseHandler", "Chat.java", 1)),
                Expectation.of(outcome.reported()));
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void aClassInACompactSourceFileIsOutOfReach() {
        Outcome outcome = TestCompiler.JAVAC.compile(List.of(new Source("Main.java", """
                        class Chat {
                            @io.github.closecall.OnClose(code = {1000, 1001, 1006}) void usual() {}
                            @io.github.closecall.OnClose void other() {}
                        }
                        void main() {}
                        """)), "--release", "25");
        assertEquals(
                List.of(
                        "[InaccessibleCloseHandler] Main.Chat is nested in the unnamed class of a compact source file, so"
                                + " Main_ChatCloseDispatcher, a separate class in the same package, cannot refer to it. Move it"
                                + " to a file of its own."),
                outcome.reported().stream().map(Reported::message).toList());
    }
}
