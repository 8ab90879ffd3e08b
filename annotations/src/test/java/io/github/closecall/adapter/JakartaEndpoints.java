package io.github.closecall.adapter;

import jakarta.websocket.ClientEndpoint;
import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.WebSocketContainer;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The same endpoint of Jakarta WebSocket twice, annotated and programmatic, and each for a client and a server. */
final class JakartaEndpoints {

    private JakartaEndpoints() {}

    private static JakartaCloses closes(Application application) {
        JakartaCloses closes = JakartaCloses.of(application, application.limits());
        application.follow(closes);
        return closes;
    }

    private static void text(Application application, JakartaCloses closes, Session session, String text) {
        if (text.equals("close past the adapter")) {
            try {
                session.close(new CloseReason(() -> 4005, "own"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            application.text(text, closes, session);
        }
    }

    /** Returns a client that opens connections for endpoints of a type; {@code stop} stops its container. */
    static Endings.Client client(
            WebSocketContainer container, Class<?> type, Application application, Script.Step stop) {
        JakartaCloses closes = closes(application);
        ClientEndpointConfig config = ClientEndpointConfig.Builder.create().build();
        return new Endings.Client() {
            @Override
            public CompletableFuture<?> connecting(URI uri) {
                return type == Annotated.class
                        ? closes.connecting(container, new AnnotatedClient(application, closes), uri)
                        : closes.connecting(container, new ProgrammaticClient(application, closes), config, uri);
            }

            @Override
            public void stop() throws Exception {
                stop.run();
            }
        };
    }

    /** Returns the configuration of a server endpoint. */
    static ServerEndpointConfig server(Class<?> type, Application application) {
        JakartaCloses closes = closes(application);
        return ServerEndpointConfig.Builder.create(type, "/socket")
                .configurator(new ServerEndpointConfig.Configurator() {
                    @Override
                    public <T> T getEndpointInstance(Class<T> endpoint) {
                        return endpoint.cast(
                                endpoint == Annotated.class
                                        ? new Annotated(application, closes)
                                        : new Programmatic(application, closes));
                    }
                })
                .build();
    }

    /** Undertow makes a server endpoint of everything that is annotated as one. */
    @ClientEndpoint
    public static final class AnnotatedClient extends Annotated {

        AnnotatedClient(Application application, JakartaCloses closes) {
            super(application, closes);
        }

        @Override
        void watch(Session session) {
            // The adapter does.
        }
    }

    @ServerEndpoint("/socket")
    public static class Annotated {

        private final Application application;
        private final JakartaCloses closes;

        Annotated(Application application, JakartaCloses closes) {
            this.application = application;
            this.closes = closes;
        }

        @OnOpen
        public void open(Session session) {
            watch(session);
            application.opened();
        }

        void watch(Session session) {
            closes.watch(session);
        }

        @OnMessage
        public void message(Session session, String text) {
            text(application, closes, session, text);
        }

        @OnError
        public void error(Session session, Throwable error) {
            closes.failed(session, error);
        }

        @OnClose
        public void close(Session session, CloseReason reason) {
            closes.closed(session, reason);
        }
    }

    /** Tyrus takes annotated endpoints as classes only, and makes an object of it for each connection. */
    @ServerEndpoint("/socket")
    public static final class AnnotatedByClass {

        private static final Map<WebSocketContainer, Supplier<Annotated>> ENDPOINTS = new ConcurrentHashMap<>();

        private volatile @Nullable Annotated endpoint;

        /** Registers the application of a container. */
        static Class<?> of(WebSocketContainer container, Application application) {
            JakartaCloses closes = closes(application);
            ENDPOINTS.put(container, () -> new Annotated(application, closes));
            return AnnotatedByClass.class;
        }

        @OnOpen
        public void open(Session session) {
            endpoint = Objects.requireNonNull(ENDPOINTS.get(session.getContainer()))
                    .get();
            endpoint().open(session);
        }

        private Annotated endpoint() {
            return Objects.requireNonNull(endpoint);
        }

        @OnMessage
        public void message(Session session, String text) {
            endpoint().message(session, text);
        }

        @OnError
        public void error(Session session, Throwable error) {
            endpoint().error(session, error);
        }

        @OnClose
        public void close(Session session, CloseReason reason) {
            endpoint().close(session, reason);
        }
    }

    public static class ProgrammaticClient extends Endpoint {

        final Application application;
        final JakartaCloses closes;

        ProgrammaticClient(Application application, JakartaCloses closes) {
            this.application = application;
            this.closes = closes;
        }

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            // Not a lambda: containers read the message type from the class.
            session.addMessageHandler(new MessageHandler.Whole<String>() {
                @Override
                public void onMessage(String text) {
                    text(application, closes, session, text);
                }
            });
            application.opened();
        }
    }

    public static final class Programmatic extends ProgrammaticClient {

        Programmatic(Application application, JakartaCloses closes) {
            super(application, closes);
        }

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            closes.watch(session);
            super.onOpen(session, config);
        }

        @Override
        public void onError(Session session, Throwable error) {
            closes.failed(session, error);
        }

        @Override
        public void onClose(Session session, CloseReason reason) {
            closes.closed(session, reason);
        }
    }
}
