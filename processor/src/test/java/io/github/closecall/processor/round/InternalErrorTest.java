package io.github.closecall.processor.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.CloseCallProcessor;
import io.github.closecall.processor.GeneratedClaimProcessor;
import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.FilerInterception;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InternalErrorTest {

    private static final String HANDLERS =
            "class %s { @io.github.closecall.OnClose(code = {1000, 1001, 1006}) void usual() {}"
                    + " @io.github.closecall.OnClose void other() {} }";

    @ParameterizedTest
    @EnumSource
    void anUnexpectedExceptionIsOneErrorOnTheType(TestCompiler compiler) {
        check(compiler, (name, elements) -> fail(name, new IllegalStateException("no file today")));
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatCannotBeWrittenIsOneErrorOnTheType(TestCompiler compiler) {
        check(compiler, (name, elements) -> fail(name, new IOException("no file today")));
    }

    private static void fail(String name, Exception failure) throws IOException {
        if (name.equals("ChatCloseDispatcher") && failure instanceof IOException e) {
            throw e;
        }
        if (name.equals("ChatCloseDispatcher") && failure instanceof RuntimeException e) {
            throw e;
        }
    }

    private static void check(TestCompiler compiler, FilerInterception.Watcher watcher) {
        List<Source> sources = List.of(
                new Source("Chat.java", HANDLERS.formatted("Chat")),
                new Source("Other.java", HANDLERS.formatted("Other")));
        List<Processor> processors =
                List.of(new FilerInterception(new CloseCallProcessor(), watcher), new GeneratedClaimProcessor());
        Outcome outcome = compiler.compile(sources, List.of(), List.of(), processors);

        assertEquals(
                List.of(new Expectation(Kind.ERROR, "InternalError", "Chat.java", 1)),
                Expectation.of(outcome.reported()));
        String message = outcome.reported().get(0).message();
        assertTrue(message.contains("no file today") && message.contains("issues"), message);
        assertFalse(message.contains("\n\tat "), message);
        assertTrue(outcome.generated().containsKey("OtherCloseDispatcher.java"));
    }
}
