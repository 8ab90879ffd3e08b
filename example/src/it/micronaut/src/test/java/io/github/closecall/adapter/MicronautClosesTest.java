package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.websocket.WebSocketClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class MicronautClosesTest {

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("Micronaut", MicronautClosesTest::client);
    }

    private static Endings.Client client(Application application) {
        ApplicationContext context = context(application);
        WebSocketClient client = context.getBean(WebSocketClient.class);
        MicronautCloses closes =
                context.getBean(MicronautEndpoints.Wiring.class).closes();
        return uri -> closes.connecting(
                client.connect(MicronautEndpoints.Client.class, uri), MicronautEndpoints.Client::session);
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer("Micronaut", application -> {
            EmbeddedServer server =
                    context(application).getBean(EmbeddedServer.class).start();
            return new Endings.Server() {
                @Override
                public int port() {
                    return server.getPort();
                }

                @Override
                public void stop() {
                    server.stop();
                }
            };
        });
    }

    /** For Micronaut such a connection has not opened, but it reports its end as well. */
    @Test
    void aClientThatThrowsWhenItOpensReportsOneEnd() throws Exception {
        Application application = new Application();
        Endings.Client client = client(application);
        application.failToOpen(new IllegalStateException("thrown by the application when it opened"));
        try (RawServer server = RawServer.of("nothing")) {
            var played = server.playing(application);
            var opening = client.connecting(server.uri());

            Application.End end = application.awaitEnd("open-throws");
            assertNull(end.session());
            assertEquals(1006, end.event().code());
            EndingCheck.ofOpening(opening, end);
            played.get();
            application.assertNothingElse();
        }
    }

    /** The end is reported on one thread, perhaps before another one has handed the client over. */
    @Test
    void anEndThatOvertakesTheOpeningIsReported() throws Exception {
        Application application = new Application();
        ApplicationContext context = context(application);
        WebSocketClient client = context.getBean(WebSocketClient.class);
        MicronautCloses closes =
                context.getBean(MicronautEndpoints.Wiring.class).closes();
        try (RawServer server = RawServer.of("fin")) {
            var played = server.playing(application);
            var opening = closes.connecting(
                    Mono.from(client.connect(MicronautEndpoints.Client.class, server.uri()))
                            .publishOn(Schedulers.boundedElastic())
                            .doOnNext(MicronautEndpoints.Client::awaitClosed),
                    MicronautEndpoints.Client::session);

            Application.End end = application.awaitEnd("fin");
            assertEquals(1006, end.event().code());
            assertEquals(opening.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS), end.session());
            server.release();
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            application.assertNothingElse();
        }
    }

    /** The client is handed over while another thread, which has closed the connection, is about to report why. */
    @Test
    void anEndUnderWayWhenTheConnectionOpensKeepsItsCause() throws Exception {
        Application application = new Application();
        CountDownLatch failing = new CountDownLatch(1);
        CountDownLatch opened = new CountDownLatch(1);
        ApplicationContext context = context(application, () -> {
            failing.countDown();
            await(opened);
        });
        WebSocketClient client = context.getBean(WebSocketClient.class);
        MicronautCloses closes =
                context.getBean(MicronautEndpoints.Wiring.class).closes();
        try (RawServer server = RawServer.of("bad-opcode")) {
            var played = server.playing(application);
            var opening = closes.connecting(
                    Mono.from(client.connect(MicronautEndpoints.Client.class, server.uri()))
                            .publishOn(Schedulers.boundedElastic())
                            .doOnNext(unused -> await(failing)),
                    MicronautEndpoints.Client::session);
            opening.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            opened.countDown();

            assertEquals(1002, application.awaitEnd("bad-opcode").event().code());
            server.release();
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            application.assertNothingElse();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(Application.PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Micronaut opens the connection all the same, and tells the client. */
    @Test
    void aConnectionThatIsNoLongerWantedIsClosed() throws Exception {
        Application application = new Application();
        Endings.Client client = client(application);
        try (RawServer server = RawServer.of("late-opening")) {
            var played = server.playing(application);
            var opening = client.connecting(server.uri());
            server.awaitHandshake();
            assertTrue(opening.cancel(false));
            server.release();

            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            application.assertNothingElse();
        }
    }

    private static ApplicationContext context(Application application) {
        return context(application, () -> {});
    }

    private static ApplicationContext context(Application application, Runnable beforeErrors) {
        MicronautCloses closes = MicronautCloses.of(application, application.limits());
        application.follow(closes);
        return ApplicationContext.builder()
                .singletons(new MicronautEndpoints.Wiring(application, closes, beforeErrors))
                .properties(Map.of("micronaut.server.host", "localhost", "micronaut.server.port", -1))
                .start();
    }
}
