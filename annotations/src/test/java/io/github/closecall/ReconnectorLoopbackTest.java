package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The loop over real sockets: a client of {@code java.net.http}, a server that restarts, and the action of each end.
 */
class ReconnectorLoopbackTest {

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<Integer> codes = new ConcurrentLinkedQueue<>();
    private final CapturedLog log = CapturedLog.of(Reconnector.class.getName(), Level.ALL);
    private final CloseDispatcher<WebSocket.Listener> dispatcher = (session, event) -> {
        codes.add(event.code());
        return ReconnectorFixture.afterMillis(1, 9);
    };

    @AfterEach
    void shutDown() {
        scheduler.shutdownNow();
        log.close();
    }

    @Test
    void comesBackAfterARestart() throws Exception {
        try (ScriptedServer server = new ScriptedServer(1012, ScriptedServer.REFUSE, ScriptedServer.REFUSE, 1013)) {
            Client program = new Client(server);
            try (Reconnector reconnector = program.reconnector) {
                reconnector.connect();
                server.scriptDone().get(30, TimeUnit.SECONDS);
                assertEquals(List.of(1012, 1006, 1006, 1013), List.copyOf(codes));
            }
        }
    }

    /** What a program writes, or an adapter does for it: every end becomes an event, and its action is run. */
    private final class Client implements WebSocket.Listener {

        private final ScriptedServer server;
        private final Reconnector reconnector = new Reconnector(scheduler, this::open, WebSocket::abort);

        private Client(ScriptedServer server) {
            this.server = server;
        }

        private CompletionStage<WebSocket> open() {
            return client.newWebSocketBuilder()
                    .connectTimeout(Duration.ofSeconds(10))
                    .buildAsync(server.uri(), this)
                    .whenComplete((webSocket, failure) -> {
                        if (failure != null) {
                            ended(CloseEvent.failure(failure));
                        }
                    });
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
            ended(CloseEvent.of(code, reason));
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable failure) {
            ended(CloseEvent.failure(failure));
        }

        private void ended(CloseEvent event) {
            reconnector.accept(dispatcher.dispatch(this, event));
        }
    }
}
