package io.github.closecall.adapter;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
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
