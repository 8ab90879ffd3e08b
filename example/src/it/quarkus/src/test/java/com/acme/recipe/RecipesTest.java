package com.acme.recipe;

import io.github.closecall.adapter.QuarkusCloses;
import io.github.closecall.adapter.RecipeEndings;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The recipes that prebuild.groovy has put beside this class. */
@QuarkusTest
@TestProfile(RecipesTest.WithRecipes.class)
class RecipesTest {
    @TestHTTPResource
    URI root;

    @Inject
    ChatClient client;

    @Inject
    QuarkusCloses<WebSocketConnection> closes;

    private final RecipeEndings endings = new RecipeEndings();

    @TestFactory
    Stream<DynamicTest> client() throws Exception {
        ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        System.setProperty("chat", "ws://localhost:" + listening.getLocalPort());
        endings.follow(client);
        return endings.ofClient("Quarkus", listening, () -> RecipeEndings.started(client));
    }

    /** The endpoint of this project, with the bean of the recipe. */
    @TestFactory
    Stream<DynamicTest> bean() {
        closes.onEnd(endings);
        return endings.ofServer("Quarkus", root.getPort());
    }

    /** The other tests exclude the bean of the recipe, as pom.xml says. */
    public static class WithRecipes implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.arc.exclude-types", "com.acme.chat.ChatBeans");
        }
    }
}
