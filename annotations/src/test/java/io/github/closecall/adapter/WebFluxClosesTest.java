package io.github.closecall.adapter;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class WebFluxClosesTest {

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("WebFlux", application -> {
            WebFluxCloses closes = closes(application);
            ReactorNettyWebSocketClient client = new ReactorNettyWebSocketClient();
            return (Endings.Client) uri -> closes.connecting(client, uri, chat(application, closes));
        });
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer("WebFlux", application -> {
            WebFluxCloses closes = closes(application);
            WebSocketHandler handler = closes.handler(chat(application, closes));
            HandshakeWebSocketService service = new HandshakeWebSocketService(new ReactorNettyRequestUpgradeStrategy());
            DisposableServer server = HttpServer.create()
                    .host("localhost")
                    .port(0)
                    .handle(new ReactorHttpHandlerAdapter(
                            WebHttpHandlerBuilder.webHandler(exchange -> service.handleRequest(exchange, handler))
                                    .build()))
                    .bindNow();
            return new Endings.Server() {
                @Override
                public int port() {
                    return server.port();
                }

                @Override
                public void stop() {
                    server.disposeNow();
                }
            };
        });
    }

    private static WebFluxCloses closes(Application application) {
        WebFluxCloses closes = WebFluxCloses.of(application, application.limits());
        application.follow(closes);
        return closes;
    }

    private static WebSocketHandler chat(Application application, WebFluxCloses closes) {
        return session -> {
            application.opened();
            return session.receive()
                    .map(WebSocketMessage::getPayloadAsText)
                    .doOnNext(text -> application.text(text, closes, session))
                    .then();
        };
    }
}
