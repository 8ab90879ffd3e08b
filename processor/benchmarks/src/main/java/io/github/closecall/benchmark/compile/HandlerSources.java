package io.github.closecall.benchmark.compile;

import java.util.List;
import java.util.stream.IntStream;

/** The classes that every processor of the benchmark is given: six handlers each, of the kinds that people write. */
final class HandlerSources {

    private static final String HANDLERS = """
            package bench;

            import io.github.closecall.CloseEvent;
            import io.github.closecall.OnClose;
            import io.github.closecall.Reconnect;
            import io.github.closecall.UserMessage;

            @SuppressWarnings("StoppingCatchAll")
            public class Chat%d {
                @OnClose(code = 1000) void done() {}
                @OnClose(code = 1001) void away(String reason) {}
                @OnClose(code = 1006) @Reconnect void dropped(Throwable cause) {}
                @OnClose(code = 1008) @UserMessage("You were signed out.") void kicked() {}
                @OnClose(code = 1013) void busy(int code, String reason) {}
                @OnClose void other(CloseEvent event) {}
            }
            """;

    private HandlerSources() {}

    static List<Source> of(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Source("bench/Chat" + i + ".java", HANDLERS.formatted(i)))
                .toList();
    }
}
