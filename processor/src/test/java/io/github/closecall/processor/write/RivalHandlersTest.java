package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two handlers claim a code, which is an error, the dispatcher calls the first, so that it is the only error. */
class RivalHandlersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code = 4000            | case 4000 -> chat.first();
            from = 4000, to = 4100 | if (event.code() >= 4000 && event.code() <= 4100) { chat.first();
            ''                     | default -> chat.first();
            """)
    void theFirstIsCalled(String selection, String call) {
        Outcome outcome = TestCompiler.JAVAC.compile(List.of(new Source("Chat.java", """
                import io.github.closecall.OnClose;

                @SuppressWarnings("MissingRecommendedHandler")
                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(%1$s) void first() {}

                    @OnClose(%1$s) void second() {}
                }
                """.formatted(selection))));

        assertEquals(
                List.of("DuplicateCloseHandler", "DuplicateCloseHandler"),
                outcome.reported().stream().map(Reported::id).toList());
        String dispatcher = outcome.onlyGenerated().replaceAll("\\s+", " ");
        assertTrue(dispatcher.contains(call), dispatcher);
    }
}
