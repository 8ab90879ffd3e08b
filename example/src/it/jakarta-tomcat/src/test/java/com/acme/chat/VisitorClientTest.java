package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.ReconnectPolicy;
import io.github.closecall.Reconnector;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitorClientTest {
    private final Visitor visitor = new Visitor();
    private final BlockingQueue<ReconnectPolicy> policies = new LinkedBlockingQueue<>();
    private final BlockingQueue<Reconnector.State> states = new LinkedBlockingQueue<>();

    private ChatServer server;
    private VisitorClient client;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        server = new ChatServer(new ChatRoom(), (session, event, action) -> {}, directory);
        client = new VisitorClient(
                URI.create("ws://127.0.0.1:" + server.port() + "/chat"), visitor, this::hurry, states::add);
        client.start();
        await(Reconnector.Phase.OPEN);
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
    }

    @Test
    void comesBackAfterARestart() throws Exception {
        client.say("restart");

        await(Reconnector.Phase.WAITING);
        await(Reconnector.Phase.OPEN);
        assertEquals(List.of("restarting: Back in a minute."), visitor.seen);
        ReconnectPolicy policy = policies.remove();
        assertEquals(5_000, policy.minDelayMillis());
        assertEquals(30_000, policy.firstDelayMillis());
    }

    @Test
    void staysAwayWhenItWasAskedToLeave() throws Exception {
        client.say("spam");

        await(Reconnector.Phase.STOPPED);
        assertEquals(List.of("other: 1008"), visitor.seen);
    }

    /** The delays of the annotations are too long for a test. */
    private ReconnectPolicy hurry(ReconnectPolicy policy) {
        policies.add(policy);
        return policy.withMinDelayMillis(0).withFirstDelayMillis(10);
    }

    private void await(Reconnector.Phase phase) throws InterruptedException {
        while (states.poll(30, TimeUnit.SECONDS).phase() != phase) {
            // It is on its way.
        }
    }
}
