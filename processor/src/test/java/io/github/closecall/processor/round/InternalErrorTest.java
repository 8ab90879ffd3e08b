package io.github.closecall.processor.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.CloseCallProcessor;
import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.ForwardingFiler;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.ProcessorWithFiler;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InternalErrorTest {

    private static final String HANDLERS =
            "class %s { @io.github.closecall.OnClose(code = {1000, 1001, 1006}) void usual() {}"
                    + " @io.github.closecall.OnClose void other() {} }";

    @ParameterizedTest
    @EnumSource
    void anUnexpectedExceptionIsOneErrorOnTheType(TestCompiler compiler) {
        check(compiler, () -> {
            throw new IllegalStateException("no file today");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatCannotBeWrittenIsOneErrorOnTheType(TestCompiler compiler) {
        check(compiler, () -> {
            throw new IOException("no file today");
        });
    }

    private interface Failure {
        void happen() throws IOException;
    }

    private static void check(TestCompiler compiler, Failure failure) {
        List<Source> sources = List.of(
                new Source("Chat.java", HANDLERS.formatted("Chat")),
                new Source("Other.java", HANDLERS.formatted("Other")));
        Processor failing = new ProcessorWithFiler(new CloseCallProcessor(), filer -> new ForwardingFiler(filer) {
            @Override
            public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements)
                    throws IOException {
                if (name.toString().equals("ChatCloseDispatcher")) {
                    failure.happen();
                }
                return super.createSourceFile(name, originatingElements);
            }
        });
        Outcome outcome = compiler.compile(sources, List.of(), List.of(failing));

        assertEquals(
                List.of(new Expectation(Kind.ERROR, "InternalError", "Chat.java", 1)),
                Expectation.of(outcome.reported()));
        String message = outcome.reported().get(0).message();
        assertTrue(message.contains("no file today") && message.contains("issues"), message);
        assertFalse(message.contains("\n\tat "), message);
        assertTrue(outcome.generated().containsKey("OtherCloseDispatcher.java"));
    }
}
