package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing is kept of a connection that has ended, or was discarded: the garbage collector finds all sessions. */
class MemoryTest {

    private static final int CONNECTIONS = 100;

    /** How the connections end: by the peer, by this side, and without an event. */
    private static final List<String> ENDINGS = List.of("code-1001", "fin", "own-1000-echo", "end", "discard");

    private final HttpClient jdk = HttpClient.newHttpClient();
    private final OkHttpClient okHttp = new OkHttpClient();

    @TestFactory
    List<DynamicTest> nothingIsKept() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String ending : ENDINGS) {
            tests.add(DynamicTest.dynamicTest("JDK " + ending, () -> nothingIsKept(ending, this::jdk)));
            tests.add(DynamicTest.dynamicTest("OkHttp " + ending, () -> nothingIsKept(ending, this::okHttp)));
        }
        return tests;
    }

    /** An adapter, and how it opens a connection to a server. */
    private record Opener(Object closes, Function<RawServer, CompletableFuture<?>> open) {}

    private void nothingIsKept(String ending, Function<Application, Opener> wiring) throws Exception {
        Application application = new Application();
        Opener opener = wiring.apply(application);
        List<WeakReference<Object>> sessions = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            sessions.add(new WeakReference<>(openAndEnd(ending, application, opener)));
        }
        assertEquals(0, leftOf(sessions), () -> "sessions that " + opener.closes() + " keeps");
    }

    private static Object openAndEnd(String ending, Application application, Opener opener) throws Exception {
        try (RawServer server = RawServer.of(ending)) {
            CompletableFuture<Void> played = server.playing(application);
            Object session = opener.open().apply(server).get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!EndingTable.isSilent(ending)) {
                Application.End unused = application.awaitEnd(ending);
            }
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            return session;
        }
    }

    /** The libraries let go of their last connections after a moment. */
    private static long leftOf(List<WeakReference<Object>> sessions) throws InterruptedException {
        long left = sessions.size();
        for (int i = 0; i < 100 && left > 0; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(50);
            left = sessions.stream().filter(session -> session.get() != null).count();
        }
        return left;
    }

    private Opener jdk(Application application) {
        JdkCloses closes = JdkCloses.of(application);
        return new Opener(
                closes,
                server -> closes.connecting(jdk.newWebSocketBuilder(), server.uri(), new WebSocket.Listener() {
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
                }));
    }

    private Opener okHttp(Application application) {
        OkHttpCloses closes = OkHttpCloses.of(application);
        return new Opener(closes, server -> {
            Request request = new Request.Builder().url(server.uri().toString()).build();
            return closes.connecting(okHttp, request, new WebSocketListener() {
                @Override
                public void onOpen(okhttp3.WebSocket webSocket, okhttp3.Response response) {
                    application.opened();
                }

                @Override
                public void onMessage(okhttp3.WebSocket webSocket, String text) {
                    application.text(text, closes, webSocket);
                }
            });
        });
    }
}
