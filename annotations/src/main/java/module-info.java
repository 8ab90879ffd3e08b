/**
 * Annotations for WebSocket close handlers, the small runtime that the generated dispatchers call, adapters to
 * WebSocket implementations, and the close codes of application protocols. It requires no module but logging: a program
 * needs a WebSocket implementation only if it uses the adapter.
 */
module io.github.closecall {
    requires java.logging;
    requires static org.jspecify;
    requires static java.net.http;
    requires static io.micronaut.micronaut_core;
    requires static io.micronaut.micronaut_http;
    requires static io.micronaut.micronaut_websocket;
    requires static io.netty.buffer;
    requires static io.netty.codec;
    requires static io.netty.codec.http;
    requires static io.netty.common;
    requires static io.netty.handler;
    requires static io.netty.transport;
    requires static io.smallrye.mutiny;
    requires static io.vertx.core;
    requires static jakarta.websocket;
    requires static jakarta.websocket.client;
    requires static okhttp3;
    requires static okio;
    requires static org.eclipse.jetty.client;
    requires static org.eclipse.jetty.http;
    requires static org.eclipse.jetty.websocket.api;
    requires static org.eclipse.jetty.websocket.client;
    requires static org.eclipse.jetty.websocket.core.common;
    requires static org.glassfish.tyrus.client;
    requires static org.glassfish.tyrus.core;
    requires static org.java_websocket;
    requires static org.reactivestreams;
    requires static reactor.core;
    requires static reactor.netty.core;
    requires static reactor.netty.http;
    requires static spring.core;
    requires static spring.web;
    requires static spring.webflux;
    requires static spring.websocket;

    exports io.github.closecall;
    exports io.github.closecall.adapter;
    exports io.github.closecall.protocol;
}
