package com.acme.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.chat.ChatServer;
import io.github.closecall.Reconnector.Phase;
import io.github.closecall.Reconnector.State;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ChatClientTest {
    /** So that the test does not wait for half a minute. */
    private static final double DELAYS = 0.01;

    @Test
    void comesBackAfterARestartOfTheService() throws Exception {
        try (ConfigurableApplicationContext server =
                SpringApplication.run(ChatServer.class, "--server.address=127.0.0.1", "--server.port=0")) {
            String port = server.getEnvironment().getProperty("local.server.port");
            ChatClient client = new ChatClient(URI.create("ws://127.0.0.1:" + port + "/chat"), DELAYS);
            client.start();
            await(client, Phase.OPEN);

            client.say("restart");

            assertEquals(1002, await(client, Phase.WAITING).event().code());
            await(client, Phase.OPEN);
            client.stop();
        }
    }

    private static State await(ChatClient client, Phase phase) throws InterruptedException {
        State state = client.states.poll(30, TimeUnit.SECONDS);
        while (state.phase() != phase) {
            state = client.states.poll(30, TimeUnit.SECONDS);
        }
        return state;
    }
}
