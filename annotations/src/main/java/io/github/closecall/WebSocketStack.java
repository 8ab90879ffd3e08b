package io.github.closecall;

/**
 * A WebSocket implementation for Java. Implementations differ in which close codes they report;
 * {@link CloseHandlers#stack()} names the one that calls a handler set.
 */
public enum WebSocketStack {
    /** Not stated: no check depends on the implementation. */
    ANY,
    /** The client of the JDK, {@code java.net.http.WebSocket}. */
    JDK,
    /** OkHttp, {@code com.squareup.okhttp3}. */
    OKHTTP,
    /** Java-WebSocket, {@code org.java-websocket}, client and server. */
    JAVA_WEBSOCKET,
    /** Tyrus, the reference implementation of Jakarta WebSocket, as a client. */
    TYRUS_CLIENT,
    /** Tyrus, the reference implementation of Jakarta WebSocket, as a server. */
    TYRUS_SERVER,
    /** Jakarta WebSocket of Apache Tomcat, client and server. */
    TOMCAT,
    /** Jakarta WebSocket of Undertow, client and server. */
    UNDERTOW_JAKARTA,
    /** The core API of Undertow, {@code io.undertow.websockets.core}. */
    UNDERTOW,
    /** Eclipse Jetty: its own API and Jakarta WebSocket, client and server. */
    JETTY,
    /** Spring's {@code WebSocketHandler} on Apache Tomcat. */
    SPRING_TOMCAT,
    /** Netty, {@code io.netty.handler.codec.http.websocketx}. */
    NETTY,
    /** Eclipse Vert.x, client and server. */
    VERTX,
    /** Reactor Netty, client and server. */
    REACTOR_NETTY,
    /** Spring WebFlux on Reactor Netty, client and server. */
    WEBFLUX,
    /** Quarkus WebSockets Next, client and server. */
    QUARKUS,
    /** Micronaut on Netty, client and server. */
    MICRONAUT,
    /** AsyncHttpClient, {@code org.asynchttpclient.ws}. */
    ASYNC_HTTP_CLIENT,
    /** nv-websocket-client, {@code com.neovisionaries.ws.client}. */
    NV,
    /** Helidon, client and server. */
    HELIDON
}
