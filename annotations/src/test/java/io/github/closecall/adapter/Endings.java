package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    /** An implementation wired to an application through its adapter. There are several at a time. */
    interface Stack {

        /** Stops the stack and waits for it, where it can; does nothing the second time. */
        default void stop() throws Exception {}
    }

    /** A WebSocket client. */
    interface Client extends Stack {

        /** Returns what the adapter's {@code connecting} returns. */
        CompletableFuture<?> connecting(URI uri);
    }

    /** A WebSocket server. */
    interface Server extends Stack {

        int port() throws Exception;

        /** The path of its endpoint. */
        default String path() {
            return "/socket";
        }
    }

    /**
     * Returns a test an ending of {@code clients.txt}, between one that nothing is kept and one that nothing else came.
     */
    static List<DynamicTest> ofClient(String column, Function<Application, Client> wiring) {
        return ofClient(column, EndingTable.column("clients.txt", column), wiring);
    }

    /** The same for other rows. */
    static List<DynamicTest> ofClient(String column, List<EndingTable.Row> rows, Function<Application, Client> wiring) {
        return tests(column, rows, wiring, Endings::play, List.of("code-1000", "fin", "discard", "http-403"));
    }

    private static Application.@Nullable End play(String ending, Application application, Client client)
            throws Exception {
        try (RawServer server = RawServer.of(ending)) {
            Future<?> played = PEERS.submit(() -> {
                server.play(application);
                return null;
            });
            CompletableFuture<?> opening = client.connecting(server.uri());
            if (ending.equals("late-opening")) {
                server.awaitHandshake();
                assertTrue(opening.cancel(false));
                server.release();
            }
            Application.@Nullable End end = EndingTable.isSilent(ending) ? null : application.awaitEnd(ending);
            if (end != null) {
                assertEquals(end.session() == null, server.refuses() && !application.hasOpened(), ending + ": " + end);
                server.release();
                server.stopListening();
            }
            awaitPlayed(ending, played);
            if (end != null) {
                EndingCheck.ofOpening(opening, end);
            }
            return end;
        }
    }

    /** Returns the port of a server, which this may start: Tomcat, for one, cannot start twice at the same time. */
    private static synchronized int port(Server server) throws Exception {
        return server.port();
    }

    private static void awaitPlayed(String ending, Future<?> played) throws Exception {
        try {
            Object unused = played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            throw new AssertionError("The peer still waits for the stack: " + ending, stuck);
        }
    }

    /** The same for {@code servers.txt}, where the stop of the server comes last. */
    static List<DynamicTest> ofServer(String column, Function<Application, Server> wiring) {
        return tests(
                column,
                EndingTable.column("servers.txt", column),
                wiring,
                Endings::play,
                List.of("code-1000", "fin", "discard"));
    }

    private static Application.@Nullable End play(String ending, Application application, Server server)
            throws Exception {
        try (RawPeer peer = RawPeer.client(port(server), server.path())) {
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
            Application.@Nullable End end = EndingTable.isSilent(ending) ? null : application.awaitEnd(ending);
            if (end != null) {
                assertNotNull(end.session());
                peer.release();
            }
            awaitPlayed(ending, played);
            return end;
        }
    }

    /** Plays an ending and returns what the application was told, null if that was nothing. */
    @FunctionalInterface
    private interface Play<T extends Stack> {
        Application.@Nullable End end(String ending, Application application, T stack) throws Exception;
    }

    private static <T extends Stack> List<DynamicTest> tests(
            String column,
            List<EndingTable.Row> rows,
            Function<Application, T> wiring,
            Play<T> play,
            List<String> usual) {
        EndingLanes<T> lanes = new EndingLanes<>(wiring, PEERS);
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest(column + " keeps nothing", () -> keepsNothing(wiring, play, usual)));
        for (EndingTable.Row row : rows) {
            tests.add(lanes.test(
                    column + " " + row.ending(),
                    EndingTable.isLimited(row.ending()),
                    (application, stack) -> check(row, play, application, stack)));
        }
        tests.add(DynamicTest.dynamicTest(column + " reported nothing else", lanes::stop));
        return tests;
    }

    private static <T extends Stack> void check(EndingTable.Row row, Play<T> play, Application application, T stack)
            throws Exception {
        if (row.ending().equals("open-throws")) {
            application.failToOpen(new IllegalStateException("thrown by the application when it opened"));
        }
        if (row.ending().equals("open-error")) {
            application.failToOpen(new AssertionError("thrown by the application when it opened"));
        }
        if (row.ending().equals("handler-throws")) {
            application.failToHandle();
        }
        EndingCheck.of(row, play.end(row.ending(), application, stack));
        if (row.ending().equals("handler-throws")) {
            assertHandlerFailureUncaught();
        }
    }

    private static <T extends Stack> void keepsNothing(
            Function<Application, T> wiring, Play<T> play, List<String> endings) throws Exception {
        Application application = new Application();
        T stack = wiring.apply(application);
        int before = Retention.count();
        for (int i = 0; i < Retention.CONNECTIONS; i++) {
            playAndForget(endings.get(i % endings.size()), application, stack, play);
        }
        Retention.assertNothingKept(before, () -> playAndForget(endings.get(0), application, stack, play));
        stack.stop();
    }

    private static <T extends Stack> void playAndForget(String ending, Application application, T stack, Play<T> play)
            throws Exception {
        Application.@Nullable End unused = play.end(ending, application, stack);
        application.forgetSessions();
    }

    private static void assertHandlerFailureUncaught() throws InterruptedException {
        Throwable uncaught = UNCAUGHT.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (uncaught != null && !"thrown by the close handler".equals(uncaught.getMessage())) {
            uncaught = UNCAUGHT.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertNotNull(uncaught, "The handler's exception was lost");
    }
}
