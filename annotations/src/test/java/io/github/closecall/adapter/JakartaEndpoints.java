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
import java.util.function.Supplier;

/** The same endpoint of Jakarta WebSocket twice: annotated and programmatic. */
final class JakartaEndpoints {

    private JakartaEndpoints() {}

    private static void text(Application application, JakartaCloses closes, Session session, String text) {
        application.text(text, code -> {
            try {
                closes.close(session, code, "own");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Returns a client that opens connections for endpoints of a type. */
    static Endings.Client client(WebSocketContainer container, Class<?> type, Application application) {
        JakartaCloses closes = JakartaCloses.of(application, application);
        ClientEndpointConfig config = ClientEndpointConfig.Builder.create().build();
        return uri -> {
            if (type == Annotated.class) {
                closes.connecting(() -> container.connectToServer(new AnnotatedClient(application, closes), uri));
            } else {
                closes.connecting(() -> container.connectToServer(new Programmatic(application, closes), config, uri));
            }
        };
    }

    /** Returns the configuration of a server endpoint. */
    static ServerEndpointConfig server(Class<?> type, Application application) {
        JakartaCloses closes = JakartaCloses.of(application, application);
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
            application.opened();
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

    /** Makes endpoints for the caller that asked last. */
    public static final class Instances extends ServerEndpointConfig.Configurator {

        private static volatile Supplier<Annotated> instances = () -> {
            throw new IllegalStateException("Nobody to make endpoints for");
        };

        static Class<?> of(Application application) {
            JakartaCloses closes = JakartaCloses.of(application, application);
            instances = () -> new AnnotatedByClass(application, closes);
            return AnnotatedByClass.class;
        }

        @Override
        public <T> T getEndpointInstance(Class<T> endpoint) {
            return endpoint.cast(instances.get());
        }
    }

    /** Tyrus takes annotated endpoints as classes only. */
    @ServerEndpoint(value = "/socket", configurator = Instances.class)
    public static final class AnnotatedByClass extends Annotated {

        AnnotatedByClass(Application application, JakartaCloses closes) {
            super(application, closes);
        }
    }

    public static final class Programmatic extends Endpoint {

        private final Application application;
        private final JakartaCloses closes;

        Programmatic(Application application, JakartaCloses closes) {
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
