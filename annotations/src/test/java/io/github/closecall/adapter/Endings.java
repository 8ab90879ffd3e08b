package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseEvent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;

/** Plays every ending of a table to a stack and compares the one event that its adapter delivers. */
final class Endings {

    private static final ExecutorService PEERS = Executors.newCachedThreadPool();

    /** What reached the default handler of uncaught exceptions. */
    private static final BlockingQueue<Throwable> UNCAUGHT = new LinkedBlockingQueue<>();

    static {
        Thread.setDefaultUncaughtExceptionHandler((thread, uncaught) -> UNCAUGHT.add(uncaught));
    }

    private Endings() {}

    /** An implementation wired to an application through its adapter. */
    interface Stack {

        /** Stops the stack and waits for it, where it can; does nothing the second time. */
        default void stop() throws Exception {}
    }

    /** A WebSocket client. */
    interface Client extends Stack {

        /** Opens a connection, or starts to; an exception because it did not open does not matter. */
        void open(URI uri) throws Exception;
    }

    /** A WebSocket server; its endpoint has the path {@code /socket}. */
    interface Server extends Stack {

        int port() throws Exception;
    }

    /** Returns a test an ending of {@code clients.txt}, and one that nothing was reported twice. */
    static List<DynamicTest> ofClient(String column, Function<Application, Client> wiring) {
        Application application = new Application();
        Client client = wiring.apply(application);
        return tests("clients.txt", column, application, client, ending -> {
            try (RawServer server = RawServer.of(ending)) {
                Future<?> played = PEERS.submit(() -> {
                    server.play(application);
                    return null;
                });
                try {
                    client.open(server.uri());
                } catch (Exception failedOpening) {
                    assertTrue(
                            server.refuses() || ending.equals("open-throws"), () -> "Did not open: " + failedOpening);
                }
                Application.End end = application.awaitEnd(ending);
                assertEquals(end.session() == null, server.refuses() && !application.hasOpened());
                server.release();
                server.stopListening();
                played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
                return end.event();
            }
        });
    }

    /**
     * Returns a test an ending of {@code servers.txt}, where the stop of the server comes last, and one that nothing
     * was reported twice.
     */
    static List<DynamicTest> ofServer(String column, Function<Application, Server> wiring) {
        Application application = new Application();
        Server server = wiring.apply(application);
        return tests("servers.txt", column, application, server, ending -> {
            try (RawPeer peer = RawPeer.client(server.port(), "/socket")) {
                application.awaitOpened();
                Future<?> played = PEERS.submit(() -> {
                    Script.named(ending).play(peer);
                    peer.finish();
                    return null;
                });
                if (ending.equals("server-stop")) {
                    application.awaitStopRequest();
                    server.stop();
                }
                Application.End end = application.awaitEnd(ending);
                assertNotNull(end.session());
                peer.release();
                played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
                return end.event();
            }
        });
    }

    /** Plays an ending and returns what the application was told. */
    @FunctionalInterface
    private interface Play {
        CloseEvent end(String ending) throws Exception;
    }

    private static List<DynamicTest> tests(
            String table, String column, Application application, Stack stack, Play play) {
        List<DynamicTest> tests = new ArrayList<>();
        for (EndingTable.Row row : EndingTable.column(table, column)) {
            tests.add(DynamicTest.dynamicTest(column + " " + row.ending(), () -> {
                if (row.ending().equals("open-throws")) {
                    application.failToOpen();
                }
                check(row, play.end(row.ending()));
                if (row.ending().equals("handler-throws")) {
                    assertHandlerFailureUncaught();
                }
            }));
        }
        tests.add(DynamicTest.dynamicTest(column + " reported nothing else", () -> {
            stack.stop();
            application.assertNothingElse();
        }));
        return tests;
    }

    private static void assertHandlerFailureUncaught() throws InterruptedException {
        Throwable uncaught = UNCAUGHT.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (uncaught != null && !"thrown by the close handler".equals(uncaught.getMessage())) {
            uncaught = UNCAUGHT.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertNotNull(uncaught, "The handler's exception was lost");
    }

    private static void check(EndingTable.Row row, CloseEvent event) {
        String reported = event.code() + event.origin().name().substring(0, 1);
        assertTrue(row.allows(reported), () -> row.ending() + " must be " + row.expected() + " but was " + event);
        if (row.ending().startsWith("own-")) {
            assertEquals("own", event.reason());
        }
        if (row.ending().equals("code-" + event.code())) {
            assertEquals("r" + event.code(), event.reason());
        }
    }
}
