package io.github.closecall.processor.benchmark;

import io.github.closecall.processor.testing.Source;
import java.util.ArrayList;
import java.util.List;

/** The classes that every processor of the benchmark is given: six handlers each, of the kinds that people write. */
final class HandlerSources {

    private static final String HANDLERS = """
            package bench;

            import io.github.closecall.CloseEvent;
            import io.github.closecall.OnClose;
            import io.github.closecall.Reconnect;
            import io.github.closecall.UserMessage;

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
        return sources(HANDLERS, count);
    }

    /** The same with a session whose type has an argument, so that JavaPoet is asked what it is called. */
    static List<Source> withTypeArgument(int count) {
        return sources(
                HANDLERS.replace("CloseEvent event)", "CloseEvent event, java.util.List<String> session)"), count);
    }

    private static List<Source> sources(String handlers, int count) {
        List<Source> sources = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sources.add(new Source("bench/Chat" + i + ".java", handlers.formatted(i)));
        }
        return sources;
    }
}
