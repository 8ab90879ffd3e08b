package io.github.closecall.processor.send.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of the calls that send a close code, and of those that make an object with a close code in it.
 *
 * <p>A line gives the type, the call and the behaviour. In a call {@code code} stands for a close code, {@code status}
 * for an object with a close code in it, {@code reason} for a close reason, {@code _} for anything else. Behaviours
 * were measured over real connections with the versions they name; a new implementation is a behaviour and a line for
 * each of its calls.
 *
 * <p>Java-WebSocket's {@code closeConnection} is left out on purpose: it sends no Close frame, so every code is right.
 */
public final class KnownCalls {

    private static final String BREAKS_PROTOCOL = " sends it, which breaks the protocol";

    private static final String THROWS = " throws an IllegalArgumentException";

    private static final Behaviour JDK = new Behaviour(
            CodeSet.of("1000, 1001, 1008, 1011, 3000-4999"),
            "the client of JDK 17 and 25 fails the future that it returns",
            "the client of JDK 17 and 25 fails the future that it returns");
    private static final Behaviour OKHTTP =
            new Behaviour(CodeSet.PROTOCOL, "OkHttp 5.5.1" + THROWS, "OkHttp 5.5.1" + THROWS);
    private static final Behaviour JAVA_WEBSOCKET = new Behaviour(
            CodeSet.PROTOCOL,
            "Java-WebSocket 1.6.0 drops the connection without a Close frame",
            "Java-WebSocket 1.6.0" + BREAKS_PROTOCOL);
    /** The API does not say which container it is; the codes that are taken here are right for all of them. */
    private static final Behaviour JAKARTA = new Behaviour(
            CodeSet.PROTOCOL,
            "Tomcat 11.0.27 breaks the protocol with it, Tyrus 2.2.2 may send 1000 instead, and Jetty 12.1.8 may send"
                    + " nothing",
            "");

    private static final Behaviour JAKARTA_REASON = new Behaviour(
            CodeSet.ANY,
            "",
            "Tyrus 2.2.2, Jetty 12.1.8 and Undertow 2.3.24 throw an IllegalArgumentException, and Tomcat 11.0.27 cuts it"
                    + " off");
    private static final Behaviour JAKARTA_CODE =
            new Behaviour(CodeSet.of("1000-4999"), "Jakarta WebSocket 2.2.0" + THROWS, "");
    private static final Behaviour SPRING = new Behaviour(
            CodeSet.PROTOCOL, "Spring 7.0.10 on Tomcat 11.0.27 throws, sends another or breaks the protocol", "");
    private static final Behaviour WEBFLUX =
            new Behaviour(CodeSet.PROTOCOL, "Spring WebFlux 7.0.10 on Reactor Netty 1.3.8" + THROWS, "");
    private static final Behaviour SPRING_STATUS = new Behaviour(
            CodeSet.of("1000-4999"),
            "Spring 7.0.10" + THROWS,
            "Tomcat 11.0.27 cuts it off, and Reactor Netty 1.3.8" + BREAKS_PROTOCOL);
    /** An empty Close frame is how a peer is made to report 1005, and what Jetty sends for it. */
    private static final Behaviour JETTY = new Behaviour(
            CodeSet.of("1000-1003, 1005, 1007-1014, 3000-4999"),
            "Jetty 12.1.14 fails the callback",
            "Jetty 12.1.14 cuts it off");

    private static final Behaviour NETTY =
            new Behaviour(CodeSet.PROTOCOL, "Netty 4.2.20" + THROWS + " below 5000", "Netty 4.2.20" + BREAKS_PROTOCOL);
    private static final Behaviour NETTY_STATUS = new Behaviour(
            CodeSet.of("1000-1003, 1007-1014, 3000-65535"), "Netty 4.2.20" + THROWS, "Netty 4.2.20" + BREAKS_PROTOCOL);
    private static final Behaviour VERTX = breaksProtocol("Vert.x 5.2.3");
    private static final Behaviour REACTOR_NETTY = new Behaviour(
            CodeSet.PROTOCOL, "Reactor Netty 1.3.8" + THROWS + " below 5000", "Reactor Netty 1.3.8" + BREAKS_PROTOCOL);
    private static final Behaviour UNDERTOW = breaksProtocol("Undertow 2.4.4");
    private static final Behaviour UNDERTOW_MESSAGE =
            new Behaviour(CodeSet.ANY, "", "Undertow 2.4.4" + BREAKS_PROTOCOL);
    private static final Behaviour ASYNC_HTTP_CLIENT = new Behaviour(
            CodeSet.PROTOCOL,
            "AsyncHttpClient 3.0.13" + THROWS + " below 5000",
            "AsyncHttpClient 3.0.13" + BREAKS_PROTOCOL);
    private static final Behaviour NV = breaksProtocol("nv-websocket-client 2.14");
    private static final Behaviour HELIDON = new Behaviour(
            CodeSet.PROTOCOL,
            "Helidon 4.3.1" + BREAKS_PROTOCOL,
            "Helidon 4.3.1" + THROWS + " on the server and breaks the protocol on the client");
    /** For calls that take an object apart. */
    private static final Behaviour NONE = new Behaviour(CodeSet.ANY, "", "");

    private static final String CLOSE_REASON = "jakarta.websocket.CloseReason";
    private static final String SERVLET_STATUS = "org.springframework.web.socket.CloseStatus";
    private static final String REACTIVE_STATUS = "org.springframework.web.reactive.socket.CloseStatus";
    private static final String NETTY_FRAME = "io.netty.handler.codec.http.websocketx.CloseWebSocketFrame";
    private static final String NETTY_CLOSE_STATUS = "io.netty.handler.codec.http.websocketx.WebSocketCloseStatus";
    private static final String UNDERTOW_SENDER = "io.undertow.websockets.core.WebSockets";
    private static final String UNDERTOW_CLOSE = "io.undertow.websockets.core.CloseMessage";

    /** The table. */
    static final List<KnownCall> ALL = new Table()
            .send("java.net.http.WebSocket", "sendClose(code, reason)", JDK)
            .send("okhttp3.WebSocket", "close(code, reason)", OKHTTP)
            .send("org.java_websocket.WebSocket", "close(code)", JAVA_WEBSOCKET)
            .send("org.java_websocket.WebSocket", "close(code, reason)", JAVA_WEBSOCKET)
            .send("jakarta.websocket.Session", "close(status)", JAKARTA)
            .make(CLOSE_REASON, "new(status, reason)", JAKARTA_REASON)
            .make(CLOSE_REASON, "status.getCloseCode()", NONE)
            .make("jakarta.websocket.CloseReason.CloseCode", "status.getCode()", NONE)
            .make("jakarta.websocket.CloseReason.CloseCodes", "getCloseCode(code)", JAKARTA_CODE)
            .send("org.springframework.web.socket.WebSocketSession", "close(status)", SPRING)
            .make(SERVLET_STATUS, "new(code)", SPRING_STATUS)
            .make(SERVLET_STATUS, "new(code, reason)", SPRING_STATUS)
            .make(SERVLET_STATUS, "status.withReason(reason)", SPRING_STATUS)
            .make(SERVLET_STATUS, "status.getCode()", NONE)
            .send("org.springframework.web.reactive.socket.WebSocketSession", "close(status)", WEBFLUX)
            .make(REACTIVE_STATUS, "new(code)", SPRING_STATUS)
            .make(REACTIVE_STATUS, "new(code, reason)", SPRING_STATUS)
            .make(REACTIVE_STATUS, "create(code, reason)", SPRING_STATUS)
            .make(REACTIVE_STATUS, "status.withReason(reason)", SPRING_STATUS)
            .make(REACTIVE_STATUS, "status.getCode()", NONE)
            .send("org.eclipse.jetty.websocket.api.Session", "close(code, reason, _)", JETTY)
            .send(NETTY_FRAME, "new(code, reason)", NETTY)
            .send(NETTY_FRAME, "new(_, _, code, reason)", NETTY)
            .send(NETTY_FRAME, "new(_, _, _, code, reason)", NETTY)
            .send(NETTY_FRAME, "new(status)", NETTY)
            .send(NETTY_FRAME, "new(status, reason)", NETTY)
            .send(NETTY_FRAME, "new(status, _)", NETTY)
            .make(NETTY_CLOSE_STATUS, "new(code, reason)", NETTY_STATUS)
            .make(NETTY_CLOSE_STATUS, "valueOf(code)", NONE)
            .make(NETTY_CLOSE_STATUS, "status.code()", NONE)
            .send("io.vertx.core.http.WebSocketBase", "close(code)", VERTX)
            .send("io.vertx.core.http.WebSocketBase", "close(code, reason)", VERTX)
            .send("reactor.netty.http.websocket.WebsocketOutbound", "sendClose(code)", REACTOR_NETTY)
            .send("reactor.netty.http.websocket.WebsocketOutbound", "sendClose(code, reason)", REACTOR_NETTY)
            .send("reactor.netty.http.websocket.WebsocketOutbound", "sendClose(_, code, reason)", REACTOR_NETTY)
            .send(UNDERTOW_SENDER, "sendClose(code, reason, _, _)", UNDERTOW)
            .send(UNDERTOW_SENDER, "sendClose(code, reason, _, _, _)", UNDERTOW)
            .send(UNDERTOW_SENDER, "sendClose(status, _, _)", UNDERTOW)
            .send(UNDERTOW_SENDER, "sendClose(status, _, _, _)", UNDERTOW)
            .send(UNDERTOW_SENDER, "sendCloseBlocking(code, reason, _)", UNDERTOW)
            .send(UNDERTOW_SENDER, "sendCloseBlocking(status, _)", UNDERTOW)
            .make(UNDERTOW_CLOSE, "new(code, reason)", UNDERTOW_MESSAGE)
            .make(UNDERTOW_CLOSE, "status.getCode()", NONE)
            .send("org.asynchttpclient.ws.WebSocket", "sendCloseFrame(code, reason)", ASYNC_HTTP_CLIENT)
            .send("com.neovisionaries.ws.client.WebSocket", "disconnect(code)", NV)
            .send("com.neovisionaries.ws.client.WebSocket", "disconnect(reason)", NV)
            .send("com.neovisionaries.ws.client.WebSocket", "disconnect(code, reason)", NV)
            .send("com.neovisionaries.ws.client.WebSocket", "disconnect(code, reason, _)", NV)
            .send("com.neovisionaries.ws.client.WebSocket", "sendClose(code)", NV)
            .send("com.neovisionaries.ws.client.WebSocket", "sendClose(code, reason)", NV)
            .send("io.helidon.websocket.WsSession", "close(code, reason)", HELIDON)
            .lines;

    private KnownCalls() {}

    private static Behaviour breaksProtocol(String stack) {
        return new Behaviour(CodeSet.PROTOCOL, stack + BREAKS_PROTOCOL, stack + BREAKS_PROTOCOL);
    }

    private static final class Table {

        private final List<KnownCall> lines = new ArrayList<>();

        Table send(String type, String call, Behaviour behaviour) {
            lines.add(new KnownCall(MethodPattern.of(type, call), true, behaviour));
            return this;
        }

        Table make(String type, String call, Behaviour behaviour) {
            lines.add(new KnownCall(MethodPattern.of(type, call), false, behaviour));
            return this;
        }
    }
}
