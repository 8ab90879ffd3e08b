package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.neovisionaries.ws.client.WebSocket;
import com.neovisionaries.ws.client.WebSocketAdapter;
import com.neovisionaries.ws.client.WebSocketFactory;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.Closes;
import io.github.closecall.ConnectionLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The adapter that RECIPES shows for a library without one, over real sockets. */
class AnotherLibraryTest {

    private static final Pattern RECIPE = Pattern.compile("## Another library\\R.*?```java\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    static Path directory;

    private final WebSocketFactory factory = new WebSocketFactory();

    @TestFactory
    List<DynamicTest> client() throws Exception {
        Class<?> recipe = compiled();
        return Endings.ofClient(
                "nv", EndingTable.column("another-library.txt", "nv"), application -> client(recipe, application));
    }

    private static Class<?> compiled() throws Exception {
        Matcher recipe = RECIPE.matcher(Files.readString(Path.of("RECIPES.md")));
        assertTrue(recipe.find(), "No recipe");
        Path source = Files.writeString(directory.resolve("NvCloses.java"), recipe.group(1));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", directory.toString(), source.toString());
        assertEquals(0, failed);
        URL[] classes = {directory.toUri().toURL()};
        return new URLClassLoader(classes, AnotherLibraryTest.class.getClassLoader()).loadClass("com.acme.NvCloses");
    }

    private Endings.Client client(Class<?> recipe, Application application) {
        try {
            Constructor<?> constructor = recipe.getDeclaredConstructor(CloseDispatcher.class, ConnectionLimits.class);
            constructor.setAccessible(true);
            Method connecting = recipe.getDeclaredMethod("connecting", WebSocket.class);
            connecting.setAccessible(true);
            @SuppressWarnings("unchecked")
            Closes<WebSocket> closes = (Closes<WebSocket>) constructor.newInstance(application, application.limits());
            application.follow(closes);
            return uri -> opening(connecting, closes, application, uri);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError("the recipe has changed", failure);
        }
    }

    private CompletableFuture<?> opening(
            Method connecting, Closes<WebSocket> closes, Application application, URI uri) {
        try {
            WebSocket webSocket = factory.createSocket(uri).addListener(new Chat(application, closes));
            return (CompletableFuture<?>) connecting.invoke(closes, webSocket);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError("the recipe has changed", failure);
        }
    }

    private static final class Chat extends WebSocketAdapter {

        private final Application application;
        private final Closes<WebSocket> closes;

        Chat(Application application, Closes<WebSocket> closes) {
            this.application = application;
            this.closes = closes;
        }

        @Override
        public void onConnected(WebSocket webSocket, Map<String, List<String>> headers) {
            application.opened();
        }

        @Override
        public void onTextMessage(WebSocket webSocket, String text) {
            application.text(text, closes, webSocket);
        }
    }
}
