package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.CloseAction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatServerTest {
    private final ChatRoom room = new ChatRoom();
    private final BlockingQueue<CloseAction> actions = new LinkedBlockingQueue<>();

    private ChatServer server;
    private WebSocket visitor;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        server = new ChatServer(room, (session, event, action) -> actions.add(action), directory);
        visitor = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + server.port() + "/chat"), new WebSocket.Listener() {})
                .get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        visitor.abort();
        server.close();
    }

    @Test
    void aVisitorLeaves() throws Exception {
        visitor.sendClose(1000, "bye");

        assertEquals(CloseAction.stop(), nextAction());
        assertEquals(List.of("left: 1000 /chat"), room.seen);
    }

    @Test
    void aVisitorGoesAway() throws Exception {
        visitor.sendClose(1001, "");

        assertEquals(CloseAction.stop(), nextAction());
        assertEquals(List.of("left: 1001 /chat"), room.seen);
    }

    @Test
    void aVisitorIsLost() throws Exception {
        visitor.abort();

        assertEquals(CloseAction.stop(), nextAction());
        assertEquals(List.of("lost: EOFException"), room.seen);
    }

    @Test
    void aVisitorIsRemoved() throws Exception {
        visitor.sendText("spam", true);

        assertEquals(CloseAction.stop().withUserMessage("You were asked to leave."), nextAction());
        assertEquals(List.of("removed: LOCAL"), room.seen);
    }

    @Test
    void aCodeOfTheApplication() throws Exception {
        visitor.sendClose(4001, "moved");

        assertEquals(CloseAction.stop(), nextAction());
        assertEquals(List.of("application: 4001 moved"), room.seen);
    }

    private CloseAction nextAction() throws InterruptedException {
        return actions.poll(30, TimeUnit.SECONDS);
    }
}
