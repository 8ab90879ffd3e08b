package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChatEndpointTest {
    @TestHTTPResource("/chat")
    URI endpoint;

    @Inject
    GuestBook guestBook;

    private WebSocket visitor;

    @BeforeEach
    void enter() throws Exception {
        visitor = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(endpoint.toString().replace("http:", "ws:")), new WebSocket.Listener() {})
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

    private String nextEntry() throws InterruptedException {
        return guestBook.entries().poll(30, TimeUnit.SECONDS);
    }
}
