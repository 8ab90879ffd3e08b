package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChatClientTest {
    @TestHTTPResource
    URI root;

    @Inject
    GuestBook guestBook;

    @Inject
    ChatClient client;

    @Test
    void comesBackUntilItIsRemoved() throws Exception {
        client.start(root);

        next(client.opened).sendTextAndAwait("restart");
        assertEquals(1012, next(client.chat.seen));
        assertEquals("other: 1012 (Service Restart), LOCAL", next(guestBook.entries()));

        next(client.opened).sendTextAndAwait("spam");
        assertEquals(1008, next(client.chat.seen));
        assertEquals("You were asked to leave.", next(client.window));
        assertEquals("other: 1008 (Policy Violation), LOCAL, reason \"No spam.\"", next(guestBook.entries()));
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return queue.poll(30, TimeUnit.SECONDS);
    }
}
