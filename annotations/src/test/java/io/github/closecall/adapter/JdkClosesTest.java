package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.closecall.CloseEvent;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JdkClosesTest {

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("JDK", application -> client(application, JdkCloses.of(application, application)));
    }

    /** The endings that the JDK loses now and then. */
    @TestFactory
    List<DynamicTest> clientWithPongCheck() {
        return Endings.ofClient(
                "JDK-pong",
                application -> client(
                        application, JdkCloses.of(application, application).withPongCheck(Duration.ofSeconds(1))));
    }

    @Test
    void abortIsALostConnection() throws Exception {
        Application application = new Application();
        JdkCloses closes = JdkCloses.of(application, application);
        try (RawServer server = RawServer.of("nothing")) {
            CompletableFuture<WebSocket> opening = closes.connecting(HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(server.uri(), closes.listener(new Chat(application, closes))));
            CompletableFuture<Void> played = server.playing(application);
            WebSocket webSocket = opening.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            closes.abort(webSocket);
            closes.abort(webSocket);

            assertEquals(
                    new Application.End(webSocket, new CloseEvent(1006, "", CloseEvent.Origin.TRANSPORT, null)),
                    application.awaitEnd("abort"));
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            application.assertNothingElse();
        }
    }

    @Test
    void pongIntervalMustBePositive() {
        JdkCloses closes = JdkCloses.of(new Application(), action -> {});
        assertThrows(IllegalArgumentException.class, () -> closes.withPongCheck(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> closes.withPongCheck(Duration.ofSeconds(-1)));
    }

    private static Endings.Client client(Application application, JdkCloses closes) {
        HttpClient http = HttpClient.newHttpClient();
        return uri -> {
            CompletableFuture<WebSocket> unused = closes.connecting(
                    http.newWebSocketBuilder().buildAsync(uri, closes.listener(new Chat(application, closes))));
        };
    }

    private record Chat(Application application, JdkCloses closes) implements WebSocket.Listener {

        @Override
        public void onOpen(WebSocket webSocket) {
            application.opened();
            WebSocket.Listener.super.onOpen(webSocket);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence text, boolean last) {
            application.text(text, code -> {
                CompletableFuture<WebSocket> unused = closes.close(webSocket, code, "own");
            });
            return WebSocket.Listener.super.onText(webSocket, text, last);
        }
    }
}
