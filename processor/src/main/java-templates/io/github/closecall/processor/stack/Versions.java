package io.github.closecall.processor.stack;

/**
 * The versions of the WebSocket libraries that the build tests. Maven fills in the same properties that the tests use,
 * so that a message always names the tested version.
 */
final class Versions {

    static final String ASYNC_HTTP_CLIENT = "${async-http-client.version}";
    static final String HELIDON = "${helidon.version}";
    static final String JAKARTA_WEBSOCKET = "${jakarta-websocket.version}";
    static final String JAVA_WEBSOCKET = "${java-websocket.version}";
    static final String JETTY = "${jetty.version}";
    static final String MICRONAUT = "${micronaut.version}";
    static final String NETTY = "${netty.version}";
    static final String NV = "${nv-websocket-client.version}";
    static final String OKHTTP = "${okhttp.version}";
    static final String QUARKUS = "${quarkus.version}";
    static final String REACTOR_NETTY = "${reactor-netty.version}";
    static final String SPRING = "${spring.version}";
    static final String TOMCAT = "${tomcat.version}";
    static final String TYRUS = "${tyrus.version}";
    static final String UNDERTOW = "${undertow.version}";
    static final String UNDERTOW_CORE = "${undertow-core.version}";
    static final String VERTX = "${vertx.version}";

    private Versions() {}
}
