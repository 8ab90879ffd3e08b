package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.CloseAction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ChatServerTest {
    private static ConfigurableApplicationContext server;

    private ChatRoom room;
    private WebSocket visitor;

    @BeforeAll
    static void start() {
        server = SpringApplication.run(ChatServer.class, "--server.address=127.0.0.1", "--server.port=0");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void enter() throws Exception {
        room = server.getBean(ChatRoom.class);
        room.seen.clear();
        String port = server.getEnvironment().getProperty("local.server.port");
        visitor = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/chat"), new WebSocket.Listener() {})
                .get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void abort() {
        visitor.abort();
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
    void theHandlerFails() throws Exception {
        visitor.sendText("bug", true);

        assertEquals(CloseAction.stop(), nextAction());
        assertEquals(List.of("failed: a bug"), room.seen);
    }

    @Test
    void aCodeOfTheApplication() throws Exception {
        visitor.sendClose(4001, "moved");

        assertEquals(CloseAction.stop(), nextAction());
        assertEquals(List.of("application: 4001 moved"), room.seen);
    }

    private static CloseAction nextAction() throws InterruptedException {
        return server.getBean(ChatServer.class).actions.poll(30, TimeUnit.SECONDS);
    }
}
