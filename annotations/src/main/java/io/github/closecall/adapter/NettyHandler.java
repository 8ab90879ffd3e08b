package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.Connection;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler.HandshakeComplete;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The handler of one channel, between Netty's protocol handler and the application's handlers. It answers the peer's
 * Close frame, which Netty leaves to it.
 */
final class NettyHandler extends FrameWatch<Channel> {

    private final Channel channel;
    private final Connection<Channel> connection;
    private final SilenceLimit silence;
    private final boolean client;
    private boolean wanted = true;
    private boolean closed;

    NettyHandler(Channel channel, Connection<Channel> connection, SilenceLimit silence, boolean client) {
        this.channel = channel;
        this.connection = connection;
        this.silence = silence;
        this.client = client;
    }

    @Override
    Connection<Channel> connection() {
        return connection;
    }

    @Override
    Channel session() {
        return channel;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
        if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
            wanted = connection.opened(channel);
            open(context, silence);
        } else if (event instanceof HandshakeComplete) {
            open(context, silence);
        } else if (event == ClientHandshakeStateEvent.HANDSHAKE_TIMEOUT) {
            connection.noteError(new TimeoutException("the opening handshake was not answered"));
        }
        if (wanted) {
            super.userEventTriggered(context, event);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (hasReceivedClose() || SilenceHandler.isAnswer(message)) {
            drop(context, message);
        } else if (message instanceof CloseWebSocketFrame close) {
            CloseWebSocketFrame answer = answerTo(close);
            watch(close);
            pass(context, close);
            answer(context, answer);
        } else {
            pass(context, message);
        }
    }

    private void pass(ChannelHandlerContext context, Object message) {
        if (wanted) {
            context.fireChannelRead(message);
        } else {
            drop(context, message);
        }
    }

    /** Answers, unless this side closed first or the application has answered, and closes the channel. */
    private void answer(ChannelHandlerContext context, CloseWebSocketFrame answer) {
        ChannelFuture answered;
        if (sendsClose()) {
            answer.release();
            answered = context.newSucceededFuture();
        } else {
            answered = context.writeAndFlush(answer);
        }
        answered.addListener(ChannelFutureListener.CLOSE);
    }

    /** Netty lets through codes and reasons that no peer may send, and refuses to send some of them. */
    private static CloseWebSocketFrame answerTo(CloseWebSocketFrame close) {
        if (close.statusCode() == EMPTY) {
            return new CloseWebSocketFrame();
        }
        try {
            String unused = reason(close);
            return new CloseWebSocketFrame(CloseCodes.sendable(close.statusCode()), "");
        } catch (CharacterCodingException malformed) {
            return new CloseWebSocketFrame(CloseCodes.INVALID_FRAME_PAYLOAD_DATA, "");
        }
    }

    /** In this pipeline, Netty itself sends no Close frame. */
    @Override
    void closing(CloseWebSocketFrame close) {
        begin(close);
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) throws Exception {
        closed = true;
        super.close(context, promise);
    }

    /**
     * Netty also closes the channel after an error; without an error, the application closed it without a Close frame.
     */
    @Override
    void ended(@Nullable Throwable error) {
        if (isOpen() && closed && error == null) {
            Throwable cause = new IOException("this side closed the channel");
            connection.ended(channel, new CloseEvent(CloseCodes.ABNORMAL_CLOSURE, "", Origin.LOCAL, cause));
        }
        super.ended(error);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable error) throws Exception {
        if (client || isOpen()) {
            context.pipeline().addLast(new Reported(error));
        }
        if (wanted) {
            super.exceptionCaught(context, error);
        }
    }

    @Override
    void neverOpened(@Nullable Throwable error) {
        if (client) {
            connection.neverOpened(error == null ? null : NettyFailures.opening(error));
        }
    }

    /** Swallows an error that the application does not handle, so that Netty does not log it as unhandled. */
    private static final class Reported extends ChannelInboundHandlerAdapter {

        private final Throwable error;

        Reported(Throwable error) {
            this.error = error;
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable caught) throws Exception {
            if (caught != error) {
                super.exceptionCaught(context, caught);
            }
        }
    }
}
