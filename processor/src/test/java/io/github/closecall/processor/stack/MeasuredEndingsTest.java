package io.github.closecall.processor.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.closecall.WebSocketStack;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.testing.Markdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the files of this package say that a library reports is what the adapters' tests see over real connections: the
 * tables of those tests are read here.
 */
class MeasuredEndingsTest {

    private static final String TABLES = "annotations/src/test/resources/io/github/closecall/adapter/";

    /**
     * The columns of the tables by the constant of {@code WebSocketStack}; those of clients first where they differ.
     */
    private static final Map<String, List<String>> STACKS = Map.ofEntries(
            Map.entry("JDK", List.of("JDK")),
            Map.entry("JDK-pong", List.of("JDK")),
            Map.entry("OkHttp5", List.of("OKHTTP")),
            Map.entry("OkHttp4", List.of("OKHTTP")),
            Map.entry("JavaWebSocket", List.of("JAVA_WEBSOCKET")),
            Map.entry("Tomcat", List.of("TOMCAT")),
            Map.entry("Tyrus", List.of("TYRUS_CLIENT", "TYRUS_SERVER")),
            Map.entry("Undertow", List.of("UNDERTOW_JAKARTA")),
            Map.entry("Jetty-ee10", List.of("JETTY")),
            Map.entry("Spring", List.of("SPRING_TOMCAT")),
            Map.entry("Jetty", List.of("JETTY")),
            Map.entry("Netty", List.of("NETTY")),
            Map.entry("Vertx", List.of("VERTX")),
            Map.entry("ReactorNetty", List.of("REACTOR_NETTY")),
            Map.entry("WebFlux", List.of("WEBFLUX")),
            Map.entry("Quarkus", List.of("QUARKUS")),
            Map.entry("Micronaut", List.of("MICRONAUT")));

    /** Those without an adapter, which no test of the build connects. */
    private static final Set<WebSocketStack> WITHOUT_TABLE = EnumSet.of(
            WebSocketStack.ANY,
            WebSocketStack.UNDERTOW,
            WebSocketStack.ASYNC_HTTP_CLIENT,
            WebSocketStack.NV,
            WebSocketStack.HELIDON);

    @TestFactory
    Stream<DynamicTest> clients() {
        return columns("clients.txt", 0);
    }

    @TestFactory
    Stream<DynamicTest> servers() {
        return columns("servers.txt", 1);
    }

    @Test
    void everyStackIsMeasured() {
        Set<WebSocketStack> withoutColumn = EnumSet.allOf(WebSocketStack.class);
        STACKS.values().forEach(names -> names.forEach(name -> withoutColumn.remove(WebSocketStack.valueOf(name))));
        assertEquals(WITHOUT_TABLE, withoutColumn, "WITHOUT_TABLE names those that STACKS does not, and no others");
    }

    private static Stream<DynamicTest> columns(String table, int side) {
        List<String[]> lines = Markdown.read(TABLES + table)
                .text()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split(" +"))
                .toList();
        String[] header = lines.get(0);
        List<DynamicTest> tests = new ArrayList<>();
        for (int column = 2; column < header.length; column++) {
            List<String> names = STACKS.get(header[column]);
            assertNotNull(names, "Add the column " + header[column] + " of " + table + " to STACKS of this test");
            String stack = names.get(Math.min(side, names.size() - 1));
            int index = column;
            tests.add(DynamicTest.dynamicTest(
                    header[column] + " is " + stack,
                    () -> lines.stream().skip(1).forEach(cells -> check(WebSocketStack.valueOf(stack), cells, index))));
        }
        return tests.stream();
    }

    private static void check(WebSocketStack stack, String[] cells, int column) {
        Integer sent = sent(cells[0]);
        String reported = cells[column].equals(".") ? cells[1] : cells[column];
        if (sent != null && !reported.equals("-")) {
            assertEquals(
                    List.of(reported.split("/")).stream()
                            .map(cell -> Integer.valueOf(cell.substring(0, cell.length() - 1)))
                            .distinct()
                            .toList(),
                    Arrays.asList(Objects.requireNonNull(Libraries.reportedBy(stack.name()))
                            .arrivesAs(sent)),
                    () -> "The table, and then the file in stack: " + stack + " " + cells[0]);
        }
    }

    /** What a peer sends in an ending, as {@link ReportedCodes} writes it; null if that is no code. */
    private static @Nullable Integer sent(String ending) {
        return switch (ending) {
            case "empty" -> 1005;
            case "fin", "rst" -> 1006;
            case "tls-untrusted" -> 1015;
            // On the wire these are numbers like any other that is forbidden.
            case "code-1005", "code-1006", "code-1015" -> null;
            default -> {
                Integer code = ending.startsWith("code-") ? Integer.valueOf(ending.substring(5)) : null;
                yield code != null && Code.isValid(code) ? code : null;
            }
        };
    }
}
