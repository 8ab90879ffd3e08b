package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ConnectionLimits;
import io.github.closecall.ReconnectPolicy;
import io.github.closecall.Reconnector;
import io.github.closecall.Reconnector.Phase;
import io.github.closecall.Reconnector.State;
import io.github.closecall.ReconnectorBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocketListener;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;

/** A client in the night, with a server of its own, and what it did until the morning. */
final class NightClient implements CloseDispatcher<Object>, AutoCloseable {

    /** How many times faster than in a real night time passes. */
    private static final int COMPRESSION = 200;

    private static final int PATIENCE_SECONDS = 60;

    private static final ConnectionLimits LIMITS = ConnectionLimits.defaults()
            .withOpening(Duration.ofSeconds(2))
            .withClosing(Duration.ofMillis(300))
            .withSilence(Duration.ofSeconds(1));

    private final NightServer server = new NightServer();
    private final List<State> states = new CopyOnWriteArrayList<>();
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final AtomicInteger events = new AtomicInteger();
    private final CloseLog log;
    private final Logger logger;
    private final Handler recorder = new Recorder();
    private @Nullable Reconnector<?> reconnector;

    private NightClient(Class<?> library) throws IOException {
        log = CloseLog.of(library);
        logger = Logger.getLogger(library.getName());
        logger.addHandler(recorder);
        logger.setUseParentHandlers(false);
    }

    static NightClient jdk() throws IOException {
        NightClient client = new NightClient(JdkCloses.class);
        JdkCloses closes = JdkCloses.of(client, LIMITS);
        HttpClient http = HttpClient.newHttpClient();
        return client.start(Reconnector.builder(
                closes,
                () -> closes.connecting(http.newWebSocketBuilder(), client.server.uri(), new WebSocket.Listener() {})));
    }

    static NightClient okHttp() throws IOException {
        NightClient client = new NightClient(OkHttpCloses.class);
        OkHttpCloses closes = OkHttpCloses.of(client, LIMITS);
        OkHttpClient http = new OkHttpClient();
        Request request =
                new Request.Builder().url(client.server.uri().toString()).build();
        return client.start(
                Reconnector.builder(closes, () -> closes.connecting(http, request, new WebSocketListener() {})));
    }

    static NightClient javaWebSocket() throws IOException {
        NightClient client = new NightClient(JavaWebSocketCloses.class);
        JavaWebSocketCloses closes = JavaWebSocketCloses.of(client, LIMITS);
        return client.start(
                Reconnector.builder(closes, () -> closes.connecting(new JavaWebSocket(client.server.uri(), closes))));
    }

    private <S> NightClient start(ReconnectorBuilder<S> builder) {
        reconnector = builder.policy(NightClient::compressed)
                .stableAfter(Duration.ofSeconds(30).dividedBy(COMPRESSION))
                .onState(states::add)
                .build();
        reconnector().connect();
        return this;
    }

    private Reconnector<?> reconnector() {
        return Objects.requireNonNull(reconnector);
    }

    private static ReconnectPolicy compressed(ReconnectPolicy policy) {
        return policy.withMinDelayMillis(policy.minDelayMillis() / COMPRESSION)
                .withFirstDelayMillis(policy.firstDelayMillis() / COMPRESSION)
                .withMaxDelayMillis(policy.maxDelayMillis() / COMPRESSION);
    }

    NightServer server() {
        return server;
    }

    @Override
    public CloseAction dispatch(Object session, CloseEvent event) {
        log.closed(event);
        events.incrementAndGet();
        return after(event);
    }

    /** Gives up an overloaded server after three attempts, which the user then tries again. */
    @Override
    public CloseAction after(CloseEvent event) {
        ReconnectPolicy policy = ReconnectPolicy.forCode(event.code());
        return CloseAction.reconnect(event.code() == 1013 ? policy.withMaxAttempts(3) : policy)
                .given(event);
    }

    private Phase phase() {
        return states.get(states.size() - 1).phase();
    }

    /** What a user does who reads the log, and finds there why the client has stopped. */
    void connectIfItStopped() {
        switch (phase()) {
            case STOPPED -> connectBecause("HTTP status 401");
            case GAVE_UP -> connectBecause("1013 (Try Again Later)");
            default -> {
                // It helps itself.
            }
        }
    }

    private void connectBecause(String reason) {
        assertTrue(logged.stream().anyMatch(line -> line.contains(reason)), this::story);
        reconnector().connect();
    }

    /** Waits until there is one connection, on both sides. */
    void awaitMorning() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (reconnector().session().isEmpty() || server.open() != 1) {
            connectIfItStopped();
            assertTrue(System.nanoTime() < end, this::story);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** How many ends were dispatched. */
    int events() {
        return events.get();
    }

    /** After how many ends the client waited, stopped or gave up. */
    int followed() {
        return (int) states.stream()
                .filter(state -> switch (state.phase()) {
                    case WAITING, STOPPED, GAVE_UP -> true;
                    default -> false;
                })
                .count();
    }

    /** The delays that no policy allows. */
    List<State> wrongDelays() {
        return states.stream()
                .filter(state -> !isAllowed(state.delay(), state.event()))
                .toList();
    }

    private static boolean isAllowed(@Nullable Duration delay, @Nullable CloseEvent event) {
        if (delay == null || event == null) {
            return true;
        }
        long least = ReconnectPolicy.forCode(event.code()).minDelayMillis() / COMPRESSION;
        long most = ReconnectPolicy.forCode(1013).maxDelayMillis() / COMPRESSION;
        return least <= delay.toMillis() && delay.toMillis() <= most;
    }

    /** The most attempts in a row after 1013, of which three are allowed. */
    int mostAttemptsOnOverload() {
        int most = 0;
        int inARow = 0;
        for (State state : states) {
            CloseEvent event = state.event();
            if (state.phase() == Phase.OPEN || event == null || event.code() != 1013) {
                inARow = 0;
            } else if (state.phase() == Phase.CONNECTING) {
                most = Math.max(most, ++inARow);
            }
        }
        return most;
    }

    String summary() {
        return "  " + logger.getName() + ": " + events + " ends, "
                + states.stream().collect(Collectors.groupingBy(State::phase, TreeMap::new, Collectors.counting()));
    }

    String story() {
        return logger.getName() + "\n  " + String.join("\n  ", logged) + "\n  "
                + String.join("\n  ", states.stream().map(State::toString).toList());
    }

    @Override
    public void close() throws IOException {
        reconnector().close();
        server.close();
        logger.removeHandler(recorder);
        logger.setUseParentHandlers(true);
    }

    private final class Recorder extends Handler {

        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static final class JavaWebSocket extends WebSocketClient {

        private final JavaWebSocketCloses closes;

        JavaWebSocket(URI uri, JavaWebSocketCloses closes) {
            super(uri);
            this.closes = closes;
        }

        @Override
        public void onOpen(ServerHandshake handshake) {
            closes.opened(this);
        }

        @Override
        public void onMessage(String message) {}

        @Override
        public void onError(Exception exception) {
            closes.failed(this, exception);
        }

        @Override
        public void onClose(int code, String reason, boolean remote) {
            closes.closed(this, code, reason, remote);
        }
    }
}
