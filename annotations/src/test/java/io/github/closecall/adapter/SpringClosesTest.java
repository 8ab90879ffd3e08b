package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.closecall.CloseEvent;
import io.github.closecall.ConnectionLimits;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.apache.tomcat.websocket.server.WsSci;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.scheduling.concurrent.ConcurrentTaskScheduler;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.server.standard.StandardWebSocketUpgradeStrategy;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;
import org.springframework.web.socket.sockjs.frame.AbstractSockJsMessageCodec;
import org.springframework.web.socket.sockjs.transport.TransportHandlingSockJsService;
import org.springframework.web.socket.sockjs.transport.handler.WebSocketTransportHandler;

class SpringClosesTest {

    private static final int HEARTBEAT_MILLIS = 200;

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("Spring", application -> {
            SpringCloses closes = closes(application);
            StandardWebSocketClient client = new StandardWebSocketClient(TomcatServer.client());
            return (Endings.Client) uri -> closes.connecting(client, uri, new Chat(application, closes));
        });
    }

    @Test
    void theHandlerHearsOfTheEndFirst() throws Exception {
        BlockingQueue<CloseStatus> told = new LinkedBlockingQueue<>();
        CloseEvent event = play("code-4000", (application, closes) -> new Chat(application, closes) {
            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                told.add(status);
            }
        });
        assertEquals(new CloseEvent(4000, "r4000", CloseEvent.Origin.REMOTE, null), event);
        assertEquals(new CloseStatus(4000, "r4000"), told.poll());
    }

    @Test
    void decoratedSessionIsTheSameConnection() throws Exception {
        CloseEvent event = play("end", (application, closes) -> new Chat(application, closes) {
            @Override
            protected void handleTextMessage(WebSocketSession session, TextMessage message) {
                super.handleTextMessage(new ConcurrentWebSocketSessionDecorator(session, 1000, 1000), message);
            }
        });
        assertEquals(CloseEvent.of(4001, "ended here"), event);
    }

    @Test
    void whatTheHandlerThrowsIsTheCause() throws Exception {
        CloseEvent event = play("user-error", Chat::new);
        assertEquals(1011, event.code());
        assertEquals(CloseEvent.Origin.LOCAL, event.origin());
        assertInstanceOf(AssertionError.class, event.cause());
    }

    /** Tomcat reports that in the same words as a Close frame of the peer. */
    @Test
    void closeOfTheSessionItselfIsLocal() throws Exception {
        CloseEvent event = play("own-no-answer", (application, closes) -> new Chat(application, closes) {
            @Override
            protected void handleTextMessage(WebSocketSession session, TextMessage message) {
                try {
                    session.close(new CloseStatus(4005, "mine"));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        });
        assertEquals(new CloseEvent(4005, "mine", CloseEvent.Origin.LOCAL, null), event);
    }

    private static CloseEvent play(String ending, BiFunction<Application, SpringCloses, WebSocketHandler> handlerOf)
            throws Exception {
        Application application = new Application();
        SpringCloses closes = closes(application);
        StandardWebSocketClient client = new StandardWebSocketClient(TomcatServer.client());
        try (RawServer server = RawServer.of(ending)) {
            CompletableFuture<Void> played = server.playing(application);
            var unused = closes.connecting(client, server.uri(), handlerOf.apply(application, closes));
            CloseEvent event = application.awaitEnd(ending).event();
            server.release();
            played.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
            application.assertNothingElse();
            return event;
        }
    }

    private static SpringCloses closes(Application application) {
        SpringCloses closes = SpringCloses.of(application, application.limits());
        application.follow(closes);
        return closes;
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer("Spring", application -> {
            SpringCloses closes = closes(application);
            return server(closes.handler(new Chat(application, closes)));
        });
    }

    /** A server's handler is the same object for all connections. */
    @Test
    void connectionThatEndsBeforeTheHandlerKnowsItDoesNotSilenceTheNext() throws Exception {
        Application application = new Application();
        SpringCloses closes = closes(application);
        AtomicBoolean closing = new AtomicBoolean(true);
        TomcatServer server = server(new WebSocketHandlerDecorator(closes.handler(new Chat(application, closes))) {
            @Override
            public void afterConnectionEstablished(WebSocketSession session) throws Exception {
                if (closing.getAndSet(false)) {
                    session.close(CloseStatus.POLICY_VIOLATION);
                }
                super.afterConnectionEstablished(session);
            }
        });
        int port = server.port();
        try (RawPeer first = RawPeer.client(port, "/socket")) {
            first.awaitClose();
            assertEquals(1008, application.awaitEnd("own close").event().code());
            application.awaitOpened();
        }
        try (RawPeer next = RawPeer.client(port, "/socket")) {
            application.awaitOpened();
            next.text("close 4000");
            assertEquals(4000, application.awaitEnd("own close").event().code());
        } finally {
            server.stop();
        }
    }

    /** SockJS has no pings, so a client has nothing to answer. */
    @Test
    void decoratedSockJsSessionMayBeQuiet() throws Exception {
        Application application =
                new Application(ConnectionLimits.defaults().withSilence(Duration.ofMillis(HEARTBEAT_MILLIS * 2)));
        SpringCloses closes = closes(application);
        TransportHandlingSockJsService sockJs = sockJs();
        WebSocketHandler handler = new WebSocketHandlerDecorator(closes.handler(new Chat(application, closes))) {
            @Override
            public void afterConnectionEstablished(WebSocketSession session) throws Exception {
                super.afterConnectionEstablished(new ConcurrentWebSocketSessionDecorator(session, 1000, 1000));
            }
        };
        TomcatServer server = server((request, response) -> sockJs.handleRequest(
                new ServletServerHttpRequest(request),
                new ServletServerHttpResponse(response),
                "/000/reader/websocket",
                handler));
        try (RawPeer peer = RawPeer.client(server.port(), "/socket")) {
            peer.awaitFrames(5);
            application.assertNothingElse();
            peer.close(1000, "");
            assertEquals(1000, application.awaitEnd("code-1000").event().code());
        } finally {
            server.stop();
        }
    }

    private static TransportHandlingSockJsService sockJs() {
        TransportHandlingSockJsService sockJs = new TransportHandlingSockJsService(
                new ConcurrentTaskScheduler(Executors.newScheduledThreadPool(1)),
                new WebSocketTransportHandler(new DefaultHandshakeHandler(new StandardWebSocketUpgradeStrategy())));
        sockJs.setHeartbeatTime(HEARTBEAT_MILLIS);
        sockJs.setMessageCodec(new NoMessages());
        return sockJs;
    }

    private static TomcatServer server(WebSocketHandler handler) {
        WebSocketHttpRequestHandler requests = new WebSocketHttpRequestHandler(
                handler, new DefaultHandshakeHandler(new StandardWebSocketUpgradeStrategy()));
        return server(requests);
    }

    private static TomcatServer server(HttpRequestHandler requests) {
        return new TomcatServer((classes, context) -> {
            new WsSci().onStartup(null, context);
            context.addServlet("socket", new HttpServlet() {
                        private static final long serialVersionUID = 1;

                        @Override
                        protected void service(HttpServletRequest request, HttpServletResponse response)
                                throws ServletException, IOException {
                            requests.handleRequest(request, response);
                        }
                    })
                    .addMapping("/socket");
        });
    }

    /** The test's client sends no messages, and this module has no JSON. */
    private static final class NoMessages extends AbstractSockJsMessageCodec {

        @Override
        protected char[] applyJsonQuoting(String content) {
            return content.toCharArray();
        }

        @Override
        public String[] decode(String content) {
            return new String[0];
        }

        @Override
        public String[] decodeInputStream(InputStream content) {
            return new String[0];
        }
    }

    private static class Chat extends TextWebSocketHandler {

        private final Application application;
        private final SpringCloses closes;

        Chat(Application application, SpringCloses closes) {
            this.application = application;
            this.closes = closes;
        }

        @Override
        public void afterConnectionEstablished(WebSocketSession session) {
            application.opened();
        }

        @Override
        protected void handleTextMessage(WebSocketSession session, TextMessage message) {
            application.text(message.getPayload(), closes, session);
        }
    }
}
