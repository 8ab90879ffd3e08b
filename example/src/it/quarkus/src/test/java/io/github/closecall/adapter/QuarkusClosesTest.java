package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.websockets.next.BasicWebSocketConnector;
import io.quarkus.websockets.next.WebSocketConnector;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class QuarkusClosesTest {

    private static final Pattern BASIC = Pattern.compile("code-10.*|empty|fin|rst|close-rst|bad-opcode|own-.*|silent");

    /** One for each connection: several are opened at the same time. */
    @Inject
    Instance<WebSocketConnector<QuarkusEndpoints.Client>> connectors;

    @TestHTTPResource
    URI root;

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("Quarkus", application -> {
            QuarkusEndpoints endpoints = new QuarkusEndpoints(application);
            return (Endings.Client) uri ->
                    endpoints.closes().connecting(connector(uri, endpoints).connect());
        });
    }

    private WebSocketConnector<QuarkusEndpoints.Client> connector(URI uri, QuarkusEndpoints endpoints) {
        return connectors
                .get()
                .baseUri(uri.resolve("/"))
                .pathParam("application", endpoints.name())
                .customizeOptions(QuarkusClosesTest::hurry);
    }

    /** Otherwise a connection that is not wanted any more lives on for 10 seconds. */
    private static void hurry(WebSocketConnectOptions connect, WebSocketClientOptions options) {
        options.setClosingTimeout(1);
    }

    /** What a connector without a class for its callbacks reports in another way. */
    @TestFactory
    List<DynamicTest> basicClient() {
        List<EndingTable.Row> basic = EndingTable.column("clients.txt", "Quarkus").stream()
                .filter(row -> BASIC.matcher(row.ending()).matches())
                .toList();
        List<DynamicTest> tests = Endings.ofClient("Quarkus", basic, QuarkusClosesTest::basicClient);
        // Whether something is kept does not depend on the connector.
        return tests.subList(1, tests.size());
    }

    private static Endings.Client basicClient(Application application) {
        QuarkusEndpoints endpoints = new QuarkusEndpoints(application);
        return uri -> endpoints
                .closes()
                .connecting(BasicWebSocketConnector.create()
                        .baseUri(uri.resolve("/"))
                        .path(endpoints.path())
                        .customizeOptions(QuarkusClosesTest::hurry)
                        // Callbacks that may block overtake each other.
                        .executionModel(BasicWebSocketConnector.ExecutionModel.NON_BLOCKING)
                        .onOpen(QuarkusEndpoints::opened)
                        .onTextMessage(QuarkusEndpoints::text)
                        .onPong(QuarkusEndpoints::pong)
                        .onClose(QuarkusEndpoints::closed)
                        .onError(QuarkusEndpoints::failed)
                        .connect());
    }

    /** Quarkus opens the connection all the same, and tells the endpoint. */
    @Test
    void aConnectionThatIsNoLongerWantedIsClosed() throws Exception {
        Application application = new Application();
        QuarkusEndpoints endpoints = new QuarkusEndpoints(application);
        try (RawServer server = RawServer.of("late-opening")) {
            var played = server.playing(application);
            var opening = endpoints
                    .closes()
                    .connecting(connector(server.uri(), endpoints).connect());
            server.awaitHandshake();
            assertTrue(opening.cancel(false));
            server.release();

            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            application.assertNothingElse();
        }
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer("Quarkus", application -> {
            QuarkusEndpoints endpoints = new QuarkusEndpoints(application);
            return new Endings.Server() {
                @Override
                public int port() {
                    return root.getPort();
                }

                @Override
                public String path() {
                    return endpoints.path();
                }
            };
        });
    }
}
