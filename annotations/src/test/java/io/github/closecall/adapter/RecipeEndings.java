package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseObserver;
import io.github.closecall.Closes;
import io.github.closecall.Reconnector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Ends the connection of a recipe's program in five ways: the program reports each end once, and a client opens the
 * next connection if its handlers say so. Public for the recipes that are run in example/src/it.
 */
public final class RecipeEndings implements CloseObserver<Object> {

    private static final List<String> ENDINGS = List.of("code-1000", "code-1001", "fin", "code-1008", "code-1012");

    private static final List<String> STOPPING = List.of("code-1000", "code-1008");

    /** For how long a client that must not reconnect is watched. */
    private static final int QUIET_MILLIS = 200;

    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();

    /** An event, and whether it is followed by another connection. */
    private record Told(CloseEvent event, boolean reconnects) {}

    @Override
    public void closed(Object session, CloseEvent event, CloseAction action) {
        told.add(new Told(event, action.reconnectPolicy().isPresent()));
    }

    /** Listens to the adapter of a program, its field {@code closes}. */
    public void follow(Object program) throws ReflectiveOperationException {
        ((Closes<?>) field(program, "closes")).onEnd(this);
    }

    /** Returns a test an ending of a client that connects to a socket; each begins with a call for its reconnector. */
    public Stream<DynamicTest> ofClient(String column, ServerSocket listening, Callable<Reconnector<?>> started) {
        return tests("clients.txt", column, row -> playToClient(row, started.call(), listening))
                .onClose(() -> close(listening));
    }

    /** Starts the client of a recipe and returns its field {@code chat}. */
    public static Reconnector<?> started(Object client) throws ReflectiveOperationException {
        Method start = client.getClass().getDeclaredMethod("start");
        start.setAccessible(true);
        start.invoke(client);
        return (Reconnector<?>) field(client, "chat");
    }

    /** Returns a test an ending of a server, to which a client says something first. */
    Stream<DynamicTest> ofServer(String column, int port, String path, Script greeting) {
        return tests("servers.txt", column, row -> playToServer(row, port, path, greeting));
    }

    /** Returns a test an ending of a server with the path {@code /chat}. */
    public Stream<DynamicTest> ofServer(String column, int port) {
        return ofServer(column, port, "/chat", peer -> {});
    }

    private static Stream<DynamicTest> tests(String table, String column, Play play) {
        return EndingTable.column(table, column).stream()
                .filter(row -> ENDINGS.contains(row.ending()))
                .map(row -> DynamicTest.dynamicTest(column + " " + row.ending(), () -> play.play(row)));
    }

    /** Plays an ending and checks what the program reports. */
    @FunctionalInterface
    private interface Play {
        void play(EndingTable.Row row) throws Exception;
    }

    private void playToClient(EndingTable.Row row, Reconnector<?> chat, ServerSocket listening) throws Exception {
        Told end = end(Script.named(row.ending()), chat, listening);
        assertAllowed(row, end);
        assertEquals(!STOPPING.contains(row.ending()), end.reconnects());
        if (end.reconnects()) {
            assertEquals(
                    1000,
                    end(Script.named("code-1000"), chat, listening).event().code());
        }
        listening.setSoTimeout(QUIET_MILLIS);
        assertThrows(SocketTimeoutException.class, listening::accept);
        assertEquals(List.of(), List.copyOf(told));
    }

    /** Accepts a connection, ends it once the client has it, and returns what the client reports. */
    private Told end(Script ending, Reconnector<?> chat, ServerSocket listening) throws Exception {
        listening.setSoTimeout(Application.PATIENCE_SECONDS * 1000);
        try (RawPeer peer = RawPeer.server(listening.accept())) {
            peer.acceptHandshake();
            awaitSession(chat);
            ending.play(peer);
            peer.finish();
            return awaitEnd();
        }
    }

    private static void awaitSession(Reconnector<?> chat) {
        long deadline = System.nanoTime() + Application.PATIENCE_SECONDS * 1_000_000_000L;
        while (chat.session().isEmpty()) {
            assertTrue(System.nanoTime() < deadline, "No session");
            Thread.onSpinWait();
        }
    }

    private void playToServer(EndingTable.Row row, int port, String path, Script greeting) throws Exception {
        try (RawPeer peer = RawPeer.client(port, path)) {
            greeting.play(peer);
            Script.named(row.ending()).play(peer);
            peer.finish();
            assertAllowed(row, awaitEnd());
            assertEquals(List.of(), List.copyOf(told));
        }
    }

    private static void assertAllowed(EndingTable.Row row, Told end) {
        CloseEvent event = end.event();
        assertTrue(row.allows(event.code() + event.origin().name().substring(0, 1)), event::toString);
    }

    private Told awaitEnd() throws InterruptedException {
        Told end = told.poll(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (end == null) {
            throw new AssertionError("No event");
        }
        return end;
    }

    static Object field(Object program, String name) throws ReflectiveOperationException {
        Field field = program.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(program);
    }

    private static void close(ServerSocket listening) {
        try {
            listening.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
