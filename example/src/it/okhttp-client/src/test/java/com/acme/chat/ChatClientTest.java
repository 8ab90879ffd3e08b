package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseAction;
import io.github.closecall.Reconnector;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatClientTest {
    private final MockWebServer server = new MockWebServer();
    private final Chat chat = new Chat();
    private final BlockingQueue<CloseAction> actions = new LinkedBlockingQueue<>();
    private final BlockingQueue<Reconnector.State> states = new LinkedBlockingQueue<>();

    private ChatClient client;

    @BeforeEach
    void start() throws Exception {
        server.start(InetAddress.getLoopbackAddress(), 0);
        client = new ChatClient(server.url("/chat"), chat, actions::add, states::add);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void connectsAgainAfterARestart() throws Exception {
        server.enqueue(opening(webSocket -> webSocket.close(1012, "restart")));
        server.enqueue(opening(webSocket -> webSocket.close(1001, "bye")));
        server.enqueue(opening(webSocket -> webSocket.close(1000, null)));

        client.start();

        assertTrue(nextAction().reconnectPolicy().isPresent());
        assertTrue(nextAction().reconnectPolicy().isPresent());
        assertEquals(CloseAction.stop(), nextAction());
        assertEquals(List.of("away: 1012 restart", "away: 1001 bye", "done"), chat.seen);
    }

    @Test
    void connectsAgainWhenTheConnectionIsLost() throws Exception {
        server.enqueue(opening(WebSocket::cancel));
        server.enqueue(opening(webSocket -> webSocket.close(1000, null)));

        client.start();

        assertTrue(nextAction().reconnectPolicy().isPresent());
        assertEquals(CloseAction.stop(), nextAction());
        assertEquals(List.of("dropped: TRANSPORT", "done"), chat.seen);
    }

    @Test
    void triesAgainWhenTheServerRefuses() throws Exception {
        server.enqueue(new MockResponse.Builder().code(503).build());
        server.enqueue(opening(webSocket -> webSocket.close(4001, "moved")));

        client.start();

        assertTrue(nextAction().reconnectPolicy().isPresent());
        assertEquals(CloseAction.stop(), nextAction());
        assertEquals(List.of("dropped: TRANSPORT", "other: 4001"), chat.seen);
    }

    @Test
    void staysAwayWhenItWasSignedOut() throws Exception {
        server.enqueue(opening(webSocket -> webSocket.close(1008, "token expired")));

        client.start();

        assertEquals(CloseAction.stop().withUserMessage("You were signed out."), nextAction());
        assertEquals(List.of("kicked"), chat.seen);
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void leaves() throws Exception {
        server.enqueue(opening(webSocket -> webSocket.send("welcome")));

        client.start();
        awaitOpen();
        client.leave();

        assertEquals(CloseAction.stop(), nextAction());
        assertEquals(List.of("done"), chat.seen);
    }

    private CloseAction nextAction() throws InterruptedException {
        return actions.poll(30, TimeUnit.SECONDS);
    }

    private void awaitOpen() throws InterruptedException {
        while (states.poll(30, TimeUnit.SECONDS).phase() != Reconnector.Phase.OPEN) {
            // It is connecting.
        }
    }

    /** A WebSocket with which the server does something as soon as it is open. */
    private static MockResponse opening(Consumer<WebSocket> deed) {
        return new MockResponse.Builder()
                .webSocketUpgrade(new WebSocketListener() {
                    @Override
                    public void onOpen(WebSocket webSocket, Response response) {
                        deed.accept(webSocket);
                    }

                    @Override
                    public void onClosing(WebSocket webSocket, int code, String reason) {
                        webSocket.close(1000, null);
                    }
                })
                .build();
    }
}
