package io.github.closecall.processor.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What WebSocket implementations make of the close codes that a peer sends. Each row was measured against a scripted
 * peer, with the version it names. What CloseCall's adapter for the implementation restores is left out.
 *
 * <p>An implementation without a row reports every code: OkHttp 4.12.0 and 5.5.1, Jetty 12.1.14 (its Jakarta WebSocket:
 * 12.1.8), Netty 4.2.20, Reactor Netty 1.3.8, nv-websocket-client 2.14.
 */
final class StackTable {

    private static final List<Row> ROWS = List.of(
            new Row("JDK", "java.net.http of JDK 17 and 25", List.of(change(1002, 1010))),
            new Row("JAVA_WEBSOCKET", "Java-WebSocket 1.6.0", List.of(change(1000, 1005))),
            new Row("TYRUS_CLIENT", "the client of Tyrus 2.2.2", List.of(change(1000, 1005), change(1002, 1014))),
            new Row(
                    "TYRUS_SERVER",
                    "the server of Tyrus 2.2.2",
                    List.of(change(1000, 1005), change(1002, 1012, 1013, 1014))),
            new Row("TOMCAT", "Tomcat 11.0.27", List.of(change(1000, 1005), change(1002, 1012, 1013, 1014))),
            new Row(
                    "SPRING_TOMCAT",
                    "Spring 7.0.10 on Tomcat 11.0.27",
                    List.of(change(1000, 1005), change(1002, 1012, 1013, 1014))),
            new Row(
                    "UNDERTOW_JAKARTA",
                    "Jakarta WebSocket of Undertow 2.3.24",
                    List.of(change(1000, 1005), change(1002, 1012, 1013, 1014), change(1006, 1015))),
            new Row("UNDERTOW", "Undertow 2.4.4", List.of(change(1000, 1005), change(1002, 1012, 1013, 1014))),
            new Row("VERTX", "Vert.x 5.2.3", List.of(change(1000, 1005))),
            new Row("ASYNC_HTTP_CLIENT", "AsyncHttpClient 3.0.13", List.of(change(-1, 1005))),
            new Row("HELIDON", "Helidon 4.3.1", List.of(change(1000, 1005))));

    private StackTable() {}

    /**
     * A row of the table.
     *
     * @param stack the constant of {@code WebSocketStack}
     * @param measured what was measured
     * @param changes what it reports as something else
     */
    record Row(String stack, String measured, List<Change> changes) {

        /** The code that is reported when a peer sends this one. */
        int arrivesAs(int code) {
            for (Change change : changes) {
                if (change.sent.contains(code)) {
                    return change.reported;
                }
            }
            return code;
        }
    }

    /**
     * Codes that are reported as another one.
     *
     * @param reported the code that is reported
     * @param sent the codes that the peer sends
     */
    record Change(int reported, List<Integer> sent) {}

    private static Change change(int reported, Integer... codes) {
        return new Change(reported, List.of(codes));
    }

    /** Whether an implementation reports a code that a peer sends as this code. */
    static boolean reports(String stack, int code) {
        Row row = of(stack);
        return row == null || row.arrivesAs(code) == code;
    }

    /** The row of an implementation, null if it reports every code. */
    static @Nullable Row of(String stack) {
        for (Row row : ROWS) {
            if (row.stack.equals(stack)) {
                return row;
            }
        }
        return null;
    }
}
