package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.Connection;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketBase;
import io.vertx.core.internal.http.WebSocketInternal;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Watches the channel of a Vert.x WebSocket, which is open when Vert.x hands it out. */
final class VertxWatch<S extends WebSocketBase> extends FrameWatch<S> {

    private final Connection<S> connection;
    private final S webSocket;
    private final SilenceLimit silence;
    private final @Nullable Context context = Vertx.currentContext();

    private VertxWatch(Connection<S> connection, S webSocket, SilenceLimit silence) {
        this.connection = connection;
        this.webSocket = webSocket;
        this.silence = silence;
    }

    /** Starts watching. Must be called on the WebSocket's context. */
    static <S extends WebSocketBase> void add(Connection<S> connection, S webSocket, SilenceLimit silence) {
        VertxWatch<S> watch = new VertxWatch<>(connection, webSocket, silence);
        ChannelHandlerContext vertx = handler(webSocket);
        if (vertx.executor().inEventLoop()) {
            watch.addBefore(vertx);
        } else {
            vertx.executor().execute(() -> watch.addBefore(vertx));
        }
    }

    private void addBefore(ChannelHandlerContext vertx) {
        if (vertx.isRemoved()) {
            ended(null);
        } else {
            vertx.pipeline().addBefore(vertx.name(), null, this);
        }
    }

    static Channel channel(WebSocketBase webSocket) {
        return handler(webSocket).channel();
    }

    /** Vert.x exports this type for frameworks built on it; all of its WebSockets implement it. */
    private static ChannelHandlerContext handler(WebSocketBase webSocket) {
        return ((WebSocketInternal) webSocket).channelHandlerContext();
    }

    @Override
    Connection<S> connection() {
        return connection;
    }

    @Override
    S session() {
        return webSocket;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext netty) {
        open(netty, silence);
    }

    @Override
    void signal(Runnable signal) {
        if (context == null) {
            signal.run();
            return;
        }
        try {
            context.runOnContext(nothing -> signal.run());
        } catch (RejectedExecutionException stopped) {
            signal.run();
        }
    }

    /** Vert.x hands out open WebSockets only; on a worker thread, this handler may be added after the end. */
    @Override
    void neverOpened(@Nullable Throwable error) {
        signal(() -> connection.lost(webSocket, error));
    }

    /** A Close frame may have arrived before Vert.x handed out the WebSocket. */
    @Override
    void ended(@Nullable Throwable error) {
        Short code = webSocket.closeStatusCode();
        if (hasReceivedClose() || code == null || code == CloseCodes.ABNORMAL_CLOSURE) {
            super.ended(error);
        } else {
            // A short represents codes above 32767 as negative numbers.
            signal(() -> connection.received(webSocket, code & 0xffff, webSocket.closeReason()));
        }
    }
}
