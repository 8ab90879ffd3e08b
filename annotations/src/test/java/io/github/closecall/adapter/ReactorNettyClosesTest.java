package io.github.closecall.adapter;

import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.Publisher;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

class ReactorNettyClosesTest {

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("ReactorNetty", application -> {
            ReactorNettyCloses closes = closes(application);
            return (Endings.Client)
                    uri -> closes.connecting(HttpClient.create().websocket().uri(uri), chat(application, closes));
        });
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer("ReactorNetty", application -> {
            ReactorNettyCloses closes = closes(application);
            DisposableServer server = HttpServer.create()
                    .host("localhost")
                    .port(0)
                    .route(routes -> routes.get(
                            "/socket",
                            (request, response) -> response.sendWebsocket(closes.handler(chat(application, closes)))))
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

    private static ReactorNettyCloses closes(Application application) {
        ReactorNettyCloses closes = ReactorNettyCloses.of(application, application.limits());
        application.follow(closes);
        return closes;
    }

    private static BiFunction<WebsocketInbound, WebsocketOutbound, Publisher<Void>> chat(
            Application application, ReactorNettyCloses closes) {
        return (inbound, outbound) -> {
            application.opened();
            return inbound.receive()
                    .asString()
                    .doOnNext(text -> application.text(text, closes, outbound))
                    .then();
        };
    }
}
