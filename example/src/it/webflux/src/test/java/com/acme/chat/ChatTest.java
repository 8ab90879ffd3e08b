package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The client and the server, over real connections. */
class ChatTest {
    private static ConfigurableApplicationContext server;

    private final Chat chat = new Chat();
    private final BlockingQueue<String> window = new LinkedBlockingQueue<>();

    private ChatRoom room;
    private ChatClient client;

    @BeforeAll
    static void startServer() {
        server = SpringApplication.run(ChatServer.class, "--server.address=127.0.0.1", "--server.port=0");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void enter() throws Exception {
        room = server.getBean(ChatRoom.class);
        String port = server.getEnvironment().getProperty("local.server.port");
        client = new ChatClient(URI.create("ws://127.0.0.1:" + port + "/chat"), chat, window::add);
        client.start();
        client.awaitConnection();
    }

    @AfterEach
    void leave() {
        client.stop();
    }

    @Test
    void aClientLeaves() throws Exception {
        client.stop();

        assertEquals("left: 1000 /chat", next(room.seen));
        assertEquals(1000, next(chat.seen));
    }

    @Test
    void aClientComesBackAfterARestart() throws Exception {
        client.say("restart");

        assertEquals("other: 1012 (Service Restart), LOCAL", next(room.seen));
        assertEquals(1012, next(chat.seen));
        client.awaitConnection();
        client.stop();
        assertEquals("left: 1000 /chat", next(room.seen));
    }

    @Test
    void aClientIsRemoved() throws Exception {
        client.say("spam");

        assertEquals("other: 1008 (Policy Violation), LOCAL, reason \"No spam.\"", next(room.seen));
        assertEquals(1008, next(chat.seen));
        assertEquals("You were asked to leave.", next(window));
    }

    @Test
    void theServersHandlerFails() throws Exception {
        client.say("bug");

        assertEquals("lost: a bug", next(room.seen));
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return queue.poll(30, TimeUnit.SECONDS);
    }
}
