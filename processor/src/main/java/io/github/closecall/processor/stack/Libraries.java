package io.github.closecall.processor.stack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All WebSocket libraries that CloseCall knows. A new library needs a new file and a line here. */
public final class Libraries {

    static final List<Library> ALL = List.of(
            CloseCall.library(),
            Jdk.library(),
            OkHttp.library(),
            JavaWebSocket.library(),
            Jakarta.library(),
            Tomcat.library(),
            Tyrus.library(),
            Undertow.library(),
            Jetty.library(),
            Spring.library(),
            WebFlux.library(),
            Netty.library(),
            Vertx.library(),
            Reactor.library(),
            ReactorNetty.library(),
            Quarkus.library(),
            Micronaut.library(),
            AsyncHttpClient.library(),
            Nv.library(),
            Helidon.library());

    private Libraries() {}

    /**
     * What an implementation reports for each code that a peer sends.
     *
     * @param stack a constant of {@code WebSocketStack}
     * @return null for {@code ANY}, and for a constant that this version does not know
     */
    public static @Nullable ReportedCodes reportedBy(String stack) {
        for (Library library : ALL) {
            for (ReportedCodes codes : library.reported()) {
                if (codes.stack().equals(stack)) {
                    return codes;
                }
            }
        }
        return null;
    }

    /** Whether an implementation reports a code that a peer sends unchanged; true if nothing is known about it. */
    public static boolean report(String stack, int code) {
        ReportedCodes codes = reportedBy(stack);
        return codes == null || codes.contains(code);
    }
}
