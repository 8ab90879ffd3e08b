package io.github.closecall.adapter;

import io.github.closecall.ConnectionLimits;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Notices a peer that falls silent: sends a ping when nothing has arrived for half the limit of
 * {@link ConnectionLimits#silence}, and reports the silence when nothing has arrived for another half. It measures time
 * on the event loop, so that a busy event loop, which reads nothing, is not mistaken for a silent peer.
 */
final class SilenceHandler extends IdleStateHandler {

    private static final long LONGEST_MILLIS = Duration.ofDays(36_500).toMillis();

    /** Distinguishes answers to this class's pings, which are not for the application, from other pongs. */
    private static final ByteBuf PING = Unpooled.unreleasableBuffer(
            Unpooled.copiedBuffer("closecall", StandardCharsets.US_ASCII).asReadOnly());

    private final Duration limit;
    private final Consumer<? super TimeoutException> silent;

    SilenceHandler(Duration limit, Consumer<? super TimeoutException> silent) {
        super(Milliseconds.of(limit.dividedBy(2), LONGEST_MILLIS), 0, 0, TimeUnit.MILLISECONDS);
        this.limit = limit;
        this.silent = silent;
    }

    /** Whether a message is a pong that answers a ping of this class. */
    static boolean isAnswer(Object message) {
        return message instanceof PongWebSocketFrame pong && pong.content().equals(PING);
    }

    @Override
    protected void channelIdle(ChannelHandlerContext context, IdleStateEvent idle) {
        // While the application is not reading, even a live peer seems silent.
        if (idle.isFirst() || !context.channel().config().isAutoRead()) {
            var unused = context.channel().writeAndFlush(new PingWebSocketFrame(PING.duplicate()));
        } else {
            silent.accept(new TimeoutException("nothing arrived for " + limit));
        }
    }
}
