package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatEndpointTest {
    private static EmbeddedServer server;

    private WebSocket visitor;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("micronaut.server.host", "localhost", "micronaut.server.port", -1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void enter() throws Exception {
        visitor = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://localhost:" + server.getPort() + "/chat"), new WebSocket.Listener() {})
                .get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void abort() {
        visitor.abort();
    }

    @Test
    void aVisitorLeaves() throws Exception {
        visitor.sendClose(1000, "bye");

        assertEquals("left: 1000 /chat", nextEntry());
    }

    @Test
    void aVisitorIsLost() throws Exception {
        visitor.abort();

        assertEquals("lost: EOFException", nextEntry());
    }

    @Test
    void aVisitorIsRemoved() throws Exception {
        visitor.sendText("spam", true);

        assertEquals("other: 1008 (Policy Violation), LOCAL, reason \"No spam.\"", nextEntry());
    }

    private static String nextEntry() throws InterruptedException {
        return server.getApplicationContext().getBean(GuestBook.class).entries.poll(30, TimeUnit.SECONDS);
    }
}
