package com.acme.recipe;

import io.github.closecall.adapter.RecipeEndings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The recipes that prebuild.groovy has put beside this class. */
class RecipesTest {
    private static EmbeddedServer server;

    private final RecipeEndings endings = new RecipeEndings();

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("recipes", true, "micronaut.server.host", "localhost", "micronaut.server.port", -1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> client() throws Exception {
        ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        System.setProperty("chat", "ws://localhost:" + listening.getLocalPort());
        ChatClient client = server.getApplicationContext().getBean(ChatClient.class);
        endings.follow(client);
        return endings.ofClient("Micronaut", listening, () -> RecipeEndings.started(client));
    }

    @TestFactory
    Stream<DynamicTest> server() throws Exception {
        endings.follow(server.getApplicationContext().getBean(ChatEndpoint.class));
        return endings.ofServer("Micronaut", server.getPort());
    }
}
