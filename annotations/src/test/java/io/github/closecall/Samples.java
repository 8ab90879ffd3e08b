package io.github.closecall;

import io.github.closecall.adapter.JakartaCloses;
import io.github.closecall.adapter.JavaWebSocketCloses;
import io.github.closecall.adapter.JdkCloses;
import io.github.closecall.adapter.JettyCloses;
import io.github.closecall.adapter.JettyListener;
import io.github.closecall.adapter.MicronautCloses;
import io.github.closecall.adapter.NettyCloses;
import io.github.closecall.adapter.OkHttpCloses;
import io.github.closecall.adapter.QuarkusCloses;
import io.github.closecall.adapter.ReactorNettyCloses;
import io.github.closecall.adapter.SpringCloses;
import io.github.closecall.adapter.VertxCloses;
import io.github.closecall.adapter.WebFluxCloses;
import io.netty.bootstrap.Bootstrap;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.vertx.core.http.WebSocketConnectOptions;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocketListener;
import org.eclipse.jetty.websocket.client.ClientUpgradeRequest;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.socket.WebSocketHttpHeaders;

/** An argument of each type that a public method takes, and an object of each class that has such methods. */
final class Samples {

    private static final CloseEvent EVENT = CloseEvent.of(1000, "");
    private static final CloseDispatcher<Object> DISPATCHER = (session, event) -> CloseAction.stop();

    private final FakeLibrary library = new FakeLibrary(DISPATCHER, ConnectionLimits.defaults());
    private final FakeLibrary.Session session = open();

    private final Map<Class<?>, Supplier<?>> samples = Map.ofEntries(
            Map.entry(int.class, () -> 1000),
            Map.entry(long.class, () -> 1L),
            Map.entry(double.class, () -> 2.0),
            Map.entry(boolean.class, () -> true),
            Map.entry(String.class, () -> "text"),
            Map.entry(Class.class, () -> Object.class),
            Map.entry(ByteBuffer.class, () -> ByteBuffer.allocate(0)),
            Map.entry(Duration.class, () -> Duration.ofSeconds(1)),
            Map.entry(Random.class, Random::new),
            Map.entry(Throwable.class, Exception::new),
            Map.entry(URI.class, () -> URI.create("ws://localhost:1")),
            // A session, whose type is a variable.
            Map.entry(Object.class, () -> session),
            Map.entry(Closes.class, () -> library),
            Map.entry(Connection.class, () -> session.connection),
            Map.entry(CloseAction.class, CloseAction::stop),
            Map.entry(CloseDispatcher.class, () -> DISPATCHER),
            Map.entry(CloseEvent.class, () -> EVENT),
            Map.entry(CloseEvent.Origin.class, () -> CloseEvent.Origin.LOCAL),
            Map.entry(CloseLog.class, () -> CloseLog.of(Object.class)),
            Map.entry(ConnectionLimits.class, ConnectionLimits::defaults),
            Map.entry(HandshakeRefusedException.class, () -> new HandshakeRefusedException(503, null)),
            Map.entry(ReconnectPolicy.class, () -> ReconnectPolicy.forCode(1006)),
            Map.entry(Reconnector.class, () -> builder().build()),
            Map.entry(Reconnector.Phase.class, () -> Reconnector.Phase.IDLE),
            Map.entry(Reconnector.State.class, () -> new Reconnector.State(Reconnector.Phase.IDLE, 0, null, null)),
            Map.entry(ReconnectorBuilder.class, this::builder),
            Map.entry(JdkCloses.class, () -> JdkCloses.of(DISPATCHER)),
            Map.entry(OkHttpCloses.class, () -> OkHttpCloses.of(DISPATCHER)),
            Map.entry(OkHttpClient.class, OkHttpClient::new),
            Map.entry(
                    Request.class,
                    () -> new Request.Builder().url("http://localhost:1").build()),
            Map.entry(WebSocketListener.class, () -> new WebSocketListener() {}),
            Map.entry(Exception.class, Exception::new),
            Map.entry(JakartaCloses.class, () -> JakartaCloses.of(DISPATCHER)),
            Map.entry(Endpoint.class, JakartaEndpoint::new),
            Map.entry(jakarta.websocket.CloseReason.class, () -> new jakarta.websocket.CloseReason(() -> 1000, "")),
            Map.entry(JettyCloses.class, () -> JettyCloses.of(DISPATCHER)),
            Map.entry(JettyListener.class, JettySocket::new),
            Map.entry(
                    org.eclipse.jetty.websocket.client.WebSocketClient.class,
                    org.eclipse.jetty.websocket.client.WebSocketClient::new),
            Map.entry(ClientUpgradeRequest.class, () -> new ClientUpgradeRequest(URI.create("ws://localhost:1"))),
            Map.entry(JavaWebSocketCloses.class, () -> JavaWebSocketCloses.of(DISPATCHER)),
            Map.entry(WebSocketClient.class, JavaWebSocket::new),
            Map.entry(MicronautCloses.class, () -> MicronautCloses.of(DISPATCHER)),
            Map.entry(io.micronaut.websocket.CloseReason.class, () -> io.micronaut.websocket.CloseReason.NORMAL),
            Map.entry(QuarkusCloses.class, () -> QuarkusCloses.of(DISPATCHER)),
            Map.entry(
                    io.quarkus.websockets.next.CloseReason.class, () -> io.quarkus.websockets.next.CloseReason.NORMAL),
            Map.entry(NettyCloses.class, () -> NettyCloses.of(DISPATCHER)),
            Map.entry(Bootstrap.class, Bootstrap::new),
            Map.entry(
                    WebSocketClientProtocolConfig.class,
                    () -> WebSocketClientProtocolConfig.newBuilder()
                            .webSocketUri("ws://localhost:1")
                            .build()),
            Map.entry(ReactorNettyCloses.class, () -> ReactorNettyCloses.of(DISPATCHER)),
            Map.entry(VertxCloses.class, () -> VertxCloses.of(DISPATCHER)),
            Map.entry(WebSocketConnectOptions.class, WebSocketConnectOptions::new),
            Map.entry(SpringCloses.class, () -> SpringCloses.of(DISPATCHER)),
            Map.entry(WebSocketHttpHeaders.class, WebSocketHttpHeaders::new),
            Map.entry(WebFluxCloses.class, () -> WebFluxCloses.of(DISPATCHER)),
            Map.entry(HttpHeaders.class, HttpHeaders::new));

    private FakeLibrary.Session open() {
        var unused = library.connecting();
        FakeLibrary.Session opened = library.sessions.get(0);
        opened.open();
        return opened;
    }

    private ReconnectorBuilder<FakeLibrary.Session> builder() {
        return Reconnector.builder(library, library::connecting);
    }

    /** An object of a class, or one of an interface that does nothing. */
    Object of(Class<?> type) {
        Supplier<?> sample = samples.get(type);
        if (sample != null) {
            return sample.get();
        }
        if (!type.isInterface()) {
            throw new AssertionError("No sample of " + type + ": add one here");
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, Samples::answer);
    }

    private static @Nullable Object answer(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && proxy == arguments[0];
            case "toString" -> "a sample";
            default -> method.getReturnType() == boolean.class ? false : null;
        };
    }

    /** Arguments that a method, or constructor, takes. */
    @Nullable
    Object[] arguments(Executable member) {
        return Arrays.stream(member.getParameterTypes()).map(this::of).toArray();
    }

    /** Values at the edges of a type of numbers or times. */
    Stream<?> extremes(Class<?> type) {
        if (type == int.class) {
            return Stream.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE);
        }
        if (type == long.class) {
            return Stream.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE);
        }
        if (type == double.class) {
            return Stream.of(
                    Double.NaN, Double.NEGATIVE_INFINITY, -1.0, 0.0, Double.MAX_VALUE, Double.POSITIVE_INFINITY);
        }
        return type == Duration.class
                ? Stream.of(
                        ChronoUnit.FOREVER.getDuration(),
                        ChronoUnit.FOREVER.getDuration().negated(),
                        Duration.ofDays(300 * 365),
                        Duration.ofNanos(1),
                        Duration.ZERO)
                : Stream.of();
    }

    private static final class JettySocket extends JettyListener {

        JettySocket() {
            super(JettyCloses.of(DISPATCHER));
        }
    }

    private static final class JakartaEndpoint extends Endpoint {

        @Override
        public void onOpen(Session session, EndpointConfig config) {}
    }

    private static final class JavaWebSocket extends WebSocketClient {

        JavaWebSocket() {
            super(URI.create("ws://localhost:1"));
        }

        @Override
        public void onOpen(ServerHandshake handshake) {}

        @Override
        public void onMessage(String message) {}

        @Override
        public void onError(Exception exception) {}

        @Override
        public void onClose(int code, String reason, boolean remote) {}
    }
}
