package io.github.closecall.processor.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.CloseCallProcessor;
import io.github.closecall.processor.testing.GeneratingProcessor;
import io.github.closecall.processor.testing.Golden;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Types that another processor generates while CloseCall waits for them. In every source there is an annotation that
 * CloseCall does not claim, because javac calls no further processor once all annotations are claimed.
 */
class RoundsTest {

    private static final String HEAD = """
            package com.acme;

            import io.github.closecall.*;

            """;

    @ParameterizedTest
    @EnumSource
    void generatedSessionType(TestCompiler compiler) {
        checkWritten(compiler, """
                @SuppressWarnings("unused") class Chat {
                    private final ChatCloseDispatcher dispatcher = new ChatCloseDispatcher(this);
                    @OnClose(code = {1000, 1001, 1006}) void usual(Generated session) { dispatcher.dispatch(session, 1000, ""); }
                    @OnClose void other() {}
                }
                """, "package com.acme; class Generated {}");
    }

    @ParameterizedTest
    @EnumSource
    void generatedConstants(TestCompiler compiler) {
        checkWritten(compiler, """
                @SuppressWarnings("unused") class Chat {
                    @OnClose(code = {1000, 1001, Generated.DROPPED}) void usual() {}
                    @OnClose void other() {}
                }
                """, "package com.acme; interface Generated { int DROPPED = 1006; }");
    }

    @ParameterizedTest
    @EnumSource
    void generatedSuperclass(TestCompiler compiler) {
        checkWritten(
                compiler,
                """
                @SuppressWarnings("unused") class Chat extends Generated {
                    @OnClose(code = {1000, 1001}) void usual() {}
                    @OnClose void other() {}
                }
                """,
                "package com.acme; abstract class Generated { @io.github.closecall.OnClose(code = 1006) void dropped() {} }");
    }

    @ParameterizedTest
    @EnumSource
    void generatedTable(TestCompiler compiler) {
        checkWritten(compiler, """
                @CloseHandlers(exhaustive = Generated.class)
                @SuppressWarnings("unused")
                class Chat {
                    @OnClose(code = {1000, 1001, 1006, 4000}) void usual() {}
                    @OnClose void other() {}
                }
                """, "package com.acme; interface Generated { int FULL = 4000; }");
    }

    /** Only the checks need the numbers: the dispatcher is there in time for other processors. */
    @ParameterizedTest
    @EnumSource
    void generatedValuesOfATable(TestCompiler compiler) {
        checkWritten(compiler, """
                @CloseHandlers(exhaustive = Chat.Codes.class)
                @SuppressWarnings("unused")
                class Chat {
                    interface Codes { @Futile int FULL = Generated.FULL; }
                    @OnClose(code = {1000, 1001, 1006, 4000}) void usual() {}
                    @OnClose void other() {}
                }
                """, "package com.acme; interface Generated { int FULL = 4000; }");
    }

    @ParameterizedTest
    @EnumSource
    void generatedValuesOfATableNeedHandlers(TestCompiler compiler) {
        Source chat = new Source("com/acme/Chat.java", HEAD + """
                @CloseHandlers(exhaustive = Chat.Codes.class)
                @SuppressWarnings("unused")
                class Chat {
                    interface Codes { int FULL = Generated.FULL; }
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}
                    @OnClose void other() {}
                }
                """);
        Outcome outcome = compiler.compile(
                List.of(chat),
                List.of(),
                List.of(
                        new CloseCallProcessor(),
                        new GeneratingProcessor(
                                "com.acme.Generated", "package com.acme; interface Generated { int FULL = 4000; }")));
        assertEquals(
                List.of("NonExhaustiveCloseHandlers"),
                outcome.reported().stream().map(Reported::id).toList(),
                () -> outcome.reported().toString());
    }

    @ParameterizedTest
    @EnumSource
    void generatedExceptionIsFoundToBeChecked(TestCompiler compiler) {
        Source chat = new Source("com/acme/Chat.java", HEAD + """
                @SuppressWarnings("unused") class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() throws Generated {}
                    @OnClose void other() {}
                }
                """);
        String generated = "package com.acme; @SuppressWarnings(\"serial\") class Generated extends Exception {}";
        Outcome outcome = compiler.compile(
                List.of(chat),
                List.of(),
                List.of(new CloseCallProcessor(), new GeneratingProcessor("com.acme.Generated", generated)));
        assertEquals(
                List.of("InvalidHandlerSignature"),
                outcome.reported().stream().map(Reported::id).toList(),
                () -> outcome.reported().toString());
    }

    @ParameterizedTest
    @EnumSource
    void generatedHandlers(TestCompiler compiler) {
        checkWritten(compiler, "@SuppressWarnings(\"unused\") class Unrelated {}", """
                package com.acme;
                import io.github.closecall.*;
                @SuppressWarnings("unused") class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}
                    @OnClose void other() {}
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfProcessorsChangesNothing(TestCompiler compiler) {
        List<Source> sources = List.of(new Source("com/acme/Chat.java", HEAD + """
                @SuppressWarnings("unused") class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual(Generated session) {}
                    @OnClose void other() {}
                }
                """));
        String generated = "package com.acme; class Generated {}";
        Outcome first = compiler.compile(
                sources,
                List.of(),
                List.of(new CloseCallProcessor(), new GeneratingProcessor("com.acme.Generated", generated)));
        Outcome last = compiler.compile(
                sources,
                List.of(),
                List.of(new GeneratingProcessor("com.acme.Generated", generated), new CloseCallProcessor()));
        assertEquals(List.of(), first.reported());
        Golden.assertSameSources(first.generated(), last.generated());
    }

    private static void checkWritten(TestCompiler compiler, String handlers, String generated) {
        Source source = new Source(
                handlers.contains("class Chat") ? "com/acme/Chat.java" : "com/acme/Unrelated.java", HEAD + handlers);
        String name = handlers.contains("class Chat") ? "com.acme.Generated" : "com.acme.Chat";
        List<Processor> processors = List.of(new CloseCallProcessor(), new GeneratingProcessor(name, generated));
        Outcome outcome = compiler.compile(List.of(source), List.of(), processors);
        assertEquals(List.of(), outcome.reported());
        assertTrue(outcome.generated().containsKey("com/acme/ChatCloseDispatcher.java"));
    }
}
