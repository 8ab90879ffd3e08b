package io.github.closecall.adapter;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/** Otherwise a connection that is not wanted any more lives on for 10 seconds. */
@Singleton
class QuarkusServerOptions implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setWebSocketClosingTimeout(1);
    }
}
