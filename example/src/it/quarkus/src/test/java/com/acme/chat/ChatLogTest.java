package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is logged through java.util.logging reaches the handlers of Quarkus, which are those of the root logger. */
@QuarkusTest
class ChatLogTest {
    @TestHTTPResource("/chat")
    URI endpoint;

    private final BlockingQueue<LogRecord> records = new LinkedBlockingQueue<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (record.getLoggerName().equals("com.acme.chat.ChatRoom")) {
                records.add(record);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(handler);
    }

    @Test
    void aNormalClosureIsLogged() throws Exception {
        WebSocket visitor = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(endpoint.toString().replace("http:", "ws:")), new WebSocket.Listener() {})
                .get(30, TimeUnit.SECONDS);
        visitor.sendClose(1000, "bye");

        LogRecord record = records.poll(30, TimeUnit.SECONDS);
        assertEquals(
                "FINE WebSocket closed: 1000 (Normal Closure), REMOTE, reason \"bye\"",
                record.getLevel() + " " + record.getMessage());
    }
}
