package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChatClientTest {
    @Test
    void comesBackUntilItIsRemoved() throws Exception {
        try (EmbeddedServer server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("micronaut.server.host", "localhost", "micronaut.server.port", -1))) {
            ChatClient client = server.getApplicationContext().getBean(ChatClient.class);
            Chat chat = server.getApplicationContext().getBean(Chat.class);
            client.start(URI.create("ws://localhost:" + server.getPort() + "/chat"));

            next(client.opened).sendSync("restart");
            assertEquals(1012, next(chat.seen));

            next(client.opened).sendSync("spam");
            assertEquals(1008, next(chat.seen));
            assertEquals("You were asked to leave.", next(client.window));
        }
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return queue.poll(30, TimeUnit.SECONDS);
    }
}
