package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import java.net.SocketAddress;

/**
 * Watches the Close frames of one channel, in both directions, its errors and its end. What it sees it passes on.
 *
 * <p>A Close frame that this side sends first is its own close, however it came to be sent.
 */
abstract class FrameWatch<S> extends ChannelDuplexHandler {

    /** What {@link CloseWebSocketFrame#statusCode()} gives for a frame without a code. */
    static final int EMPTY = -1;

    private final ConnectionEnd<S> end;

    FrameWatch(ConnectionEnd<S> end) {
        this.end = end;
    }

    abstract S session(Channel channel);

    @Override
    public void connect(
            ChannelHandlerContext context, SocketAddress remote, SocketAddress local, ChannelPromise promise)
            throws Exception {
        promise.addListener(connected -> {
            if (!connected.isSuccess()) {
                end.noteError(connected.cause());
            }
        });
        super.connect(context, remote, local, promise);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof CloseWebSocketFrame close) {
            received(context, close);
        }
        super.channelRead(context, message);
    }

    final void received(ChannelHandlerContext context, CloseWebSocketFrame close) {
        end.received(session(context.channel()), code(close), close.reasonText());
    }

    private static int code(CloseWebSocketFrame close) {
        return close.statusCode() == EMPTY ? CloseCodes.NO_STATUS_RCVD : close.statusCode();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (message instanceof CloseWebSocketFrame close && end.error() == null) {
            CloseEvent own = new CloseEvent(code(close), close.reasonText(), CloseEvent.Origin.LOCAL, null);
            end.closing(own);
            promise.unvoid().addListener((ChannelFutureListener) sent -> {
                if (!sent.isSuccess()) {
                    end.withdraw(own);
                }
            });
        }
        super.write(context, message, promise);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable error) throws Exception {
        end.noteError(error);
        super.exceptionCaught(context, error);
    }

    /** The last that happens to a channel, also to one that never was connected. */
    @Override
    public void channelUnregistered(ChannelHandlerContext context) throws Exception {
        if (!context.channel().isOpen()) {
            ended(context.channel());
        }
        super.channelUnregistered(context);
    }

    private void ended(Channel channel) {
        Throwable error = end.error();
        if (end.hasOpened()) {
            if (error instanceof CorruptedWebSocketFrameException corrupted) {
                end.failed(session(channel), corrupted.closeStatus().code(), "", error);
            } else {
                end.lost(session(channel), error);
            }
        } else if (channel.parent() == null) {
            // A server has channels on which nobody ever asked for a WebSocket.
            end.neverOpened(error);
        }
    }
}
