package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseEvent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;

/** Plays every ending of a table to a stack and compares the one event that its adapter delivers. */
final class Endings {

    private Endings() {}

    /** An implementation wired to an application through its adapter. */
    interface Stack {

        /** Stops the stack and waits for it, where it can. */
        default void stop() throws Exception {}
    }

    /** A WebSocket client. */
    interface Client extends Stack {

        /** Opens a connection, or starts to; an exception because it did not open does not matter. */
        void open(URI uri) throws Exception;
    }

    /** A WebSocket server; its endpoint has the path {@code /socket}. */
    interface Server extends Stack {

        int port();
    }

    /** Returns a test an ending of {@code clients.txt}, and one that nothing was reported twice. */
    static List<DynamicTest> ofClient(String column, Function<Application, Client> wiring) {
        Application application = new Application();
        Client client = wiring.apply(application);
        List<DynamicTest> tests = new ArrayList<>();
        for (EndingTable.Row row : EndingTable.column("clients.txt", column)) {
            tests.add(DynamicTest.dynamicTest(column + " " + row.ending(), () -> {
                try (RawServer server = RawServer.of(row.ending())) {
                    ExecutorService peer = Executors.newSingleThreadExecutor();
                    Future<?> played = peer.submit(() -> {
                        server.play(application);
                        return null;
                    });
                    try {
                        client.open(server.uri());
                    } catch (Exception failedOpening) {
                        assertTrue(server.refuses(), () -> "Did not open: " + failedOpening);
                    }
                    check(row, application.awaitEnd(), server.refuses());
                    played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
                    peer.shutdown();
                }
            }));
        }
        tests.add(nothingElse(column, application, client));
        return tests;
    }

    /** Returns a test an ending of {@code servers.txt}, and one that nothing was reported twice. */
    static List<DynamicTest> ofServer(String column, Function<Application, Server> wiring) {
        Application application = new Application();
        Server server = wiring.apply(application);
        List<DynamicTest> tests = new ArrayList<>();
        for (EndingTable.Row row : EndingTable.column("servers.txt", column)) {
            tests.add(DynamicTest.dynamicTest(column + " " + row.ending(), () -> {
                try (RawPeer peer = RawPeer.client(server.port(), "/socket")) {
                    application.awaitOpened();
                    Script.named(row.ending()).play(peer);
                    peer.finish();
                }
                check(row, application.awaitEnd(), false);
            }));
        }
        tests.add(nothingElse(column, application, server));
        return tests;
    }

    private static DynamicTest nothingElse(String column, Application application, Stack stack) {
        return DynamicTest.dynamicTest(column + " reported nothing else", () -> {
            stack.stop();
            application.assertNothingElse();
        });
    }

    private static void check(EndingTable.Row row, Application.End end, boolean neverOpened) {
        CloseEvent event = end.event();
        assertEquals(
                row.expected(),
                event.code() + event.origin().name().substring(0, 1),
                () -> row.ending() + " was reported as " + event);
        if (neverOpened) {
            assertNull(end.session());
        } else {
            assertNotNull(end.session());
        }
        if (row.ending().startsWith("own-")) {
            assertEquals("own", event.reason());
        }
        if (row.ending().equals("code-" + event.code())) {
            assertEquals("r" + event.code(), event.reason());
        }
    }
}
