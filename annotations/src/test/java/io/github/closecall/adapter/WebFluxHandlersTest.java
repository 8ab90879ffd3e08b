package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Handlers may use a session in many ways; what WebFlux reports of the end depends on how. */
class WebFluxHandlersTest {

    private static final CloseEvent AWAY = new CloseEvent(1001, "r1001", Origin.REMOTE, null);

    private final Application application = new Application();
    private final WebFluxCloses closes = WebFluxCloses.of(application, application.limits());

    @BeforeEach
    void follow() {
        application.follow(closes);
    }

    @AfterEach
    void nothingElseWasReported() throws InterruptedException {
        application.assertNothingElse();
    }

    @Test
    void aHandlerThatIsDoneEndsTheConnection() throws Exception {
        assertEquals(new CloseEvent(1005, "", Origin.LOCAL, null), end(session -> Mono.empty(), "nothing"));
        assertEquals(
                new CloseEvent(1005, "", Origin.LOCAL, null),
                end(session -> session.receive().take(1).then(), "message-close"));
    }

    @Test
    void aHandlerThatReceivesNoMoreEndsTheConnection() throws Exception {
        assertEquals(
                new CloseEvent(1005, "", Origin.LOCAL, null),
                end(session -> session.receive().take(1).then(Mono.never()), "message-close"));
    }

    @Test
    void aHandlerNeedNotReceive() throws Exception {
        assertEquals(AWAY, end(session -> Mono.never(), "code-1001"));
        assertEquals(AWAY, end(session -> session.send(Flux.never()), "code-1001"));
        assertLost(end(session -> Mono.never(), "rst"));
        assertLost(end(session -> session.send(Flux.never()), "fin"));
    }

    @Test
    void aHandlerMaySwallowErrors() throws Exception {
        assertLost(end(session -> session.receive().onErrorComplete().then(), "rst"));
        assertLost(end(session -> session.receive().onErrorComplete().then(Mono.never()), "rst"));
    }

    @Test
    void aHandlerMaySendAndReceive() throws Exception {
        WebSocketHandler both =
                session -> session.send(Flux.never()).and(session.receive().then());
        assertEquals(AWAY, end(both, "code-1001"));
        assertLost(end(both, "rst"));
        assertLost(end(both, "fin"));
    }

    @Test
    void aHandlerThatLosesPatienceIsTheCause() throws Exception {
        CloseEvent end =
                end(session -> session.receive().timeout(Duration.ofMillis(100)).then(), "nothing");

        assertEquals(1006, end.code());
        assertEquals(Origin.LOCAL, end.origin());
        assertInstanceOf(TimeoutException.class, end.cause());
    }

    /** Reactor Netty leaves the connection of a client open then. */
    @Test
    void aHandlerThatFailsEndsTheConnection() throws Exception {
        CloseEvent end = end(session -> Mono.error(new IllegalStateException("thrown by the application")), "nothing");

        assertEquals(1006, end.code());
        assertEquals(Origin.LOCAL, end.origin());
        assertInstanceOf(IllegalStateException.class, end.cause());
    }

    @Test
    void aHandlerMayCloseByItself() throws Exception {
        assertEquals(
                new CloseEvent(4005, "moved", Origin.LOCAL, null),
                end(session -> session.close(new CloseStatus(4005, "moved")), "nothing"));
    }

    @Test
    void theApplicationSeesTheStatusToo() throws Exception {
        CompletableFuture<CloseStatus> status = new CompletableFuture<>();

        assertEquals(
                AWAY,
                end(session -> session.closeStatus().doOnNext(status::complete).then(), "code-1001"));
        assertEquals(new CloseStatus(1001, "r1001"), status.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /** A pong that answers the adapter is not the application's. */
    @Test
    void theApplicationSeesItsOwnPongsOnly() throws Exception {
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        WebSocketHandler handler = session -> session.receive()
                .doOnNext(message -> received.add(message.getType() + " " + message.getPayloadAsText()))
                .then();
        RawFrame answer = new RawFrame(0x8a, "closecall".getBytes(StandardCharsets.US_ASCII));
        RawFrame pong = new RawFrame(0x8a, (byte) 'p');

        assertEquals(AWAY, end(closes, handler, peer -> peer.send(answer, pong, RawFrame.close(1001, "r1001"))));
        assertEquals(WebSocketMessage.Type.PONG + " p", received.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertTrue(received.isEmpty(), received::toString);
    }

    /** Its peer may answer as many pings as it wants: the answers wait behind the messages. */
    @Test
    void anApplicationThatIsBusyHasNoSilentPeer() throws Exception {
        WebFluxCloses impatient =
                WebFluxCloses.of(application, application.limits().withSilence(Duration.ofMillis(100)));
        application.follow(impatient);
        WebSocketHandler busy = session -> {
            session.receive().subscribe(new BaseSubscriber<>() {
                @Override
                protected void hookOnSubscribe(Subscription subscription) {
                    subscription.request(1);
                }
            });
            return Mono.never();
        };

        assertEquals(AWAY, end(impatient, busy, peer -> {
            peer.text("x");
            peer.awaitFrames(5);
            peer.close(1001, "r1001");
        }));
    }

    private static void assertLost(CloseEvent end) {
        assertEquals(1006, end.code(), end::toString);
        assertEquals(Origin.TRANSPORT, end.origin(), end::toString);
    }

    private CloseEvent end(WebSocketHandler handler, String script) throws Exception {
        return end(closes, handler, Script.named(script));
    }

    /** Lets a client handle its connection, and the peer play its part until the client has ended it. */
    private CloseEvent end(WebFluxCloses closes, WebSocketHandler handler, Script script) throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI uri = URI.create("ws://localhost:" + listening.getLocalPort());
            var opening = closes.connecting(new ReactorNettyWebSocketClient(), uri, handler);
            try (RawPeer peer = RawPeer.server(listening.accept())) {
                peer.acceptHandshake();
                opening.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
                script.play(peer);
                CloseEvent end = application.awaitEnd("end").event();
                peer.awaitEnd();
                return end;
            }
        }
    }
}
