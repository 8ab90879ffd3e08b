package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.closecall.HandshakeRefusedException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdkClosesTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("JDK", this::client);
    }

    @ParameterizedTest
    @ValueSource(ints = {1002, 1003, 1007, 1009, 1010, 1012, 1013, 1014})
    void whatTheJdkRefusesToSendIsRefusedAtOnce(int code) throws Exception {
        Application application = new Application();
        JdkCloses closes = JdkCloses.of(application);
        try (RawServer server = RawServer.of("code-1000")) {
            var played = server.playing(application);
            WebSocket webSocket = closes.connecting(
                            http.newWebSocketBuilder(), server.uri(), new Chat(application, closes))
                    .get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThrows(IllegalArgumentException.class, () -> closes.close(webSocket, code, "own"));
            assertEquals(1000, application.awaitEnd("code-1000").event().code());
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** With an authenticator, the JDK has failures of its own for a 401, after its attempts with these credentials. */
    @ParameterizedTest
    @ValueSource(strings = {"http-401", "http-401-basic", "http-401-bearer"})
    void refusalOfCredentialsIsARefusal(String ending) throws Exception {
        Application application = new Application();
        JdkCloses closes = JdkCloses.of(application);
        HttpClient asking =
                HttpClient.newBuilder().authenticator(new Credentials()).build();
        try (RawServer server = RawServer.of(ending)) {
            var played = server.playing(application);
            var unused = closes.connecting(asking.newWebSocketBuilder(), server.uri(), new Chat(application, closes));
            Throwable cause = application.awaitEnd(ending).event().cause();
            assertEquals(
                    401,
                    assertInstanceOf(HandshakeRefusedException.class, cause).status());
            server.stopListening();
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private Endings.Client client(Application application) {
        JdkCloses closes = JdkCloses.of(application, application.limits());
        application.follow(closes);
        return uri -> closes.connecting(http.newWebSocketBuilder(), uri, new Chat(application, closes));
    }

    private static final class Credentials extends Authenticator {

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication("user", "wrong".toCharArray());
        }
    }

    private record Chat(Application application, JdkCloses closes) implements WebSocket.Listener {

        @Override
        public void onOpen(WebSocket webSocket) {
            application.opened();
            WebSocket.Listener.super.onOpen(webSocket);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence text, boolean last) {
            application.text(text, closes, webSocket);
            return WebSocket.Listener.super.onText(webSocket, text, last);
        }
    }
}
