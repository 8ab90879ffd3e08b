package io.github.closecall.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionsTest {

    private static final Source CHAT = new Source("Chat.java", """
            import io.github.closecall.*;

            class Chat {
                @OnClose(code = {1000, 4001}) void usual() {}
                @OnClose(code = 1008) @Reconnect void kicked() {}
            }
            """);

    @ParameterizedTest
    @EnumSource
    void requiredReplacesTheDefaultSet(TestCompiler compiler) {
        assertEquals(List.of(), errors(compiler.compile(List.of(CHAT), "-Aclosecall.required=1000, 4001")));
        List<Reported> errors = errors(compiler.compile(List.of(CHAT), "-Aclosecall.required=4002"));
        assertEquals(1, errors.size());
        assertTrue(errors.get(0).message().startsWith("[MissingCloseHandler] Chat has no handler for 4002 "));
    }

    @ParameterizedTest
    @EnumSource
    void requiredGivesWayToTheAnnotation(TestCompiler compiler) {
        Source declared =
                new Source("Chat.java", CHAT.text().replace("class", "@CloseHandlers(required = 1000) class"));
        assertEquals(List.of(), errors(compiler.compile(List.of(declared), "-Aclosecall.required=4002")));
    }

    @ParameterizedTest
    @EnumSource
    void warningsAreSwitchedOff(TestCompiler compiler) {
        Outcome outcome = compiler.compile(
                List.of(CHAT),
                "-Aclosecall.required=1000",
                "-Aclosecall.off=MissingRecommendedHandler,FutileReconnect");
        assertEquals(List.of(), outcome.reported());
    }

    @ParameterizedTest
    @EnumSource
    void warningsAreMadeErrors(TestCompiler compiler) {
        Outcome outcome =
                compiler.compile(List.of(CHAT), "-Aclosecall.required=1000", "-Aclosecall.error=FutileReconnect");
        assertEquals(
                List.of(
                        new Expectation(Kind.WARNING, "MissingRecommendedHandler", "Chat.java", 3),
                        new Expectation(Kind.ERROR, "FutileReconnect", "Chat.java", 5)),
                Expectation.of(outcome.reported()));
    }

    @Test
    void anOptionThatDoesNotExistIsTheCompilersBusiness() {
        Outcome outcome = TestCompiler.JAVAC.compile(
                List.of(CHAT), "-Aclosecall.typo=1", "-Aclosecall.required=1000", "-Aclosecall.off=FutileReconnect");
        assertTrue(outcome.reported().stream()
                .anyMatch(diagnostic -> diagnostic.isCompilers()
                        && diagnostic.message().contains("not recognized by any processor: '[closecall.typo]'")));
    }

    private static List<Reported> errors(Outcome outcome) {
        return outcome.reported().stream()
                .filter(diagnostic -> diagnostic.kind() == Kind.ERROR)
                .toList();
    }
}
