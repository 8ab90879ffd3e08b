package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs on OkHttp 5, and once more on OkHttp 4. */
class OkHttpClosesTest {

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient(isOkHttp4() ? "OkHttp4" : "OkHttp5", OkHttpClosesTest::client);
    }

    /** OkHttp 5 brought the time-out of an unanswered close. */
    @Test
    void runsOnTheVersionItSays() {
        boolean hasTimeout = Arrays.stream(OkHttpClient.Builder.class.getMethods())
                .anyMatch(method -> method.getName().equals("webSocketCloseTimeout"));
        assertEquals(!isOkHttp4(), hasTimeout);
    }

    private static boolean isOkHttp4() {
        return "4".equals(System.getProperty("okhttp"));
    }

    private static Endings.Client client(Application application) {
        OkHttpCloses closes = OkHttpCloses.of(application, application.limits());
        application.follow(closes);
        OkHttpClient http = new OkHttpClient();
        return new Endings.Client() {
            @Override
            public CompletableFuture<?> connecting(URI uri) {
                Request request = new Request.Builder().url(uri.toString()).build();
                return closes.connecting(http, request, new Chat(application, closes));
            }

            @Override
            public void stop() throws InterruptedException {
                http.dispatcher().executorService().shutdown();
                http.dispatcher().executorService().awaitTermination(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        };
    }

    private static final class Chat extends WebSocketListener {

        private final Application application;
        private final OkHttpCloses closes;

        Chat(Application application, OkHttpCloses closes) {
            this.application = application;
            this.closes = closes;
        }

        @Override
        public void onOpen(WebSocket webSocket, Response response) {
            application.opened();
        }

        @Override
        public void onMessage(WebSocket webSocket, String text) {
            application.text(text, closes, webSocket);
        }
    }
}
