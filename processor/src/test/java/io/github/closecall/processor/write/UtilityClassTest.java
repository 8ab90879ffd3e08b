package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lombok's {@code @UtilityClass} makes methods static without a word to other processors. Lombok itself is in the
 * consumer project {@code lombok}; here the compiler is shown what Lombok's users write, so the dispatcher, which is
 * right, does not compile.
 */
class UtilityClassTest {

    @ParameterizedTest
    @EnumSource
    void theDispatcherNeedsNoObject(TestCompiler compiler) {
        Outcome outcome = compiler.compile(List.of(
                new Source(
                        "lombok/experimental/UtilityClass.java",
                        "package lombok.experimental; public @interface UtilityClass {}"),
                new Source("com/acme/Chat.java", """
                        package com.acme;

                        import io.github.closecall.OnClose;
                        import lombok.experimental.UtilityClass;

                        @UtilityClass
                        class Chat {
                            @OnClose({1000, 1001, 1006}) void usual() {}
                            @OnClose void other() {}
                        }
                        """)));

        String dispatcher = outcome.onlyGenerated();
        assertTrue(dispatcher.contains("  ChatCloseDispatcher() {\n  }"), dispatcher);
        assertTrue(dispatcher.contains("case 1000, 1001, 1006 -> Chat.usual();"), dispatcher);
        assertEquals(
                List.of(),
                outcome.reported().stream()
                        .filter(message -> !message.isCompilers())
                        .toList());
    }
}
