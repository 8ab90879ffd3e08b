package com.acme.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.socket.config.WebSocketMessageBrokerStats;
import org.springframework.web.socket.messaging.SessionDisconnectEvent;

/** Of every end Spring hears, which counts sessions, and so do our handlers. */
class NewsServerTest {
    private static ConfigurableApplicationContext server;

    private WebSocket reader;

    @BeforeAll
    static void start() {
        server = SpringApplication.run(NewsServer.class, "--server.address=127.0.0.1", "--server.port=0");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void connect() throws Exception {
        Frames frames = open("/news");
        reader.sendText("CONNECT\naccept-version:1.2\nhost:news\n\n\0", true);
        assertEquals("CONNECTED", frames.received.poll(30, TimeUnit.SECONDS));
        assertEquals(1, sessions());
    }

    private Frames open(String path) throws Exception {
        String port = server.getEnvironment().getProperty("local.server.port");
        Frames frames = new Frames();
        reader = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + path), frames)
                .get(30, TimeUnit.SECONDS);
        return frames;
    }

    @AfterEach
    void abort() {
        reader.abort();
    }

    @Test
    void aReaderLeaves() throws Exception {
        reader.sendClose(1000, "bye");
        assertGone("left: 1000", 1000);
    }

    @Test
    void aReaderIsLost() throws Exception {
        reader.abort();
        assertGone("lost: EOFException", 1006);
    }

    @Test
    void aReaderClosesWithACodeOfItsOwn() throws Exception {
        reader.sendClose(4001, "moved");
        assertGone("other: 4001 REMOTE", 4001);
    }

    @Test
    void aReaderWhoDoesNotSpeakStompIsSentAway() throws Exception {
        reader.sendText("NONSENSE\n\n\0", true);
        assertGone("other: 1002 LOCAL", 1002);
    }

    @Test
    void aReaderWhoDoesNotSpeakStompOverSockJsIsSentAway() throws Exception {
        aReaderLeaves();
        Frames frames = open("/sockjs-news/000/reader/websocket");
        assertEquals("o", frames.received.poll(30, TimeUnit.SECONDS));
        reader.sendText("[\"NONSENSE\\n\\n\\u0000\"]", true);
        assertGone("other: 1002 LOCAL", 1002);
    }

    private static void assertGone(String seen, int code) throws InterruptedException {
        assertEquals(seen, server.getBean(Readers.class).seen.poll(30, TimeUnit.SECONDS));
        SessionDisconnectEvent event =
                server.getBean(NewsServer.class).disconnects.poll(30, TimeUnit.SECONDS);
        assertEquals(code, event.getCloseStatus().getCode());
        assertEquals(0, sessions());
    }

    private static int sessions() {
        return server.getBean(WebSocketMessageBrokerStats.class)
                .getWebSocketSessionStats()
                .getWebSocketSessions();
    }

    private static class Frames implements WebSocket.Listener {
        final BlockingQueue<String> received = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence frame, boolean last) {
            received.add(frame.toString().lines().findFirst().orElse(""));
            return WebSocket.Listener.super.onText(webSocket, frame, last);
        }
    }
}
