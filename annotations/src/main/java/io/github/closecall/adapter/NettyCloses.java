package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseCodes;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler.HandshakeComplete;
import io.netty.util.ReferenceCountUtil;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One close event per connection of Netty, client and server.
 *
 * <p>The adapter is a handler in the pipeline, a new one for each channel, between Netty's protocol handler, which must
 * leave Close frames to it ({@code handleCloseFrames(false)}), and the application's own:
 *
 * <pre>{@code
 * NettyCloses closes = NettyCloses.of(dispatcher, reconnector);
 * pipeline.addLast(new WebSocketClientProtocolHandler(config), closes.handler(), handler);
 * closes.close(channel, 1000, "bye");
 * }</pre>
 *
 * <p>The application's handler gets everything but Close frames and what follows them; {@code exceptionCaught} and
 * {@code channelInactive} reach it, too. A Close frame of the peer is answered, then the channel is closed. A Close
 * frame that the application writes to the channel itself counts as its close, just like {@link #close}. An opening
 * that fails is reported, too; there is nothing more to wire for it.
 *
 * <p>Netty waits without limit for the answer to a close of this side: where the peer may leave it out, schedule
 * {@link Channel#close()} on the channel's event loop.
 */
public final class NettyCloses {

    private final Connections<Channel> connections;

    private NettyCloses(Connections<Channel> connections) {
        this.connections = connections;
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param next gets what the dispatcher answers, for example a reconnector
     * @return the adapter
     */
    public static NettyCloses of(CloseDispatcher<? super Channel> dispatcher, Consumer<? super CloseAction> next) {
        return new NettyCloses(new Connections<>(dispatcher, next));
    }

    /**
     * Returns a handler for the pipeline of one channel.
     *
     * @return a new handler
     */
    public ChannelHandler handler() {
        return new Answering(connections.begin());
    }

    /**
     * Closes a connection with a Close frame.
     *
     * @param channel the session
     * @param code the close code
     * @param reason the close reason, null for none
     * @return complete when the Close frame has been sent
     * @throws IllegalArgumentException if the protocol does not let an endpoint send {@code code}
     */
    public ChannelFuture close(Channel channel, int code, @Nullable String reason) {
        CloseEvent own = ConnectionEnd.own(code, reason);
        return channel.writeAndFlush(new CloseWebSocketFrame(code, own.reason()));
    }

    /** Answers the peer's Close frame and keeps it, and what follows it, from the application. */
    private static final class Answering extends FrameWatch<Channel> {

        private final ConnectionEnd<Channel> end;
        private boolean closeSent;
        private boolean closeReceived;

        Answering(ConnectionEnd<Channel> end) {
            super(end);
            this.end = end;
        }

        @Override
        Channel session(Channel channel) {
            return channel;
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
            if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE || event instanceof HandshakeComplete) {
                end.opened();
            }
            super.userEventTriggered(context, event);
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            if (closeReceived) {
                ReferenceCountUtil.release(message);
            } else if (message instanceof CloseWebSocketFrame close) {
                closeReceived = true;
                answer(context, close);
                received(context, close);
                close.release();
            } else {
                super.channelRead(context, message);
            }
        }

        /** Answers, unless this side closed first, and closes the channel. */
        private void answer(ChannelHandlerContext context, CloseWebSocketFrame close) {
            ChannelFuture answered = closeSent ? context.newSucceededFuture() : context.writeAndFlush(answerTo(close));
            closeSent = true;
            answered.addListener(ChannelFutureListener.CLOSE);
        }

        private static CloseWebSocketFrame answerTo(CloseWebSocketFrame close) {
            // Netty lets codes through that nobody may send, and refuses to send some of them.
            return close.statusCode() == EMPTY
                    ? new CloseWebSocketFrame()
                    : new CloseWebSocketFrame(CloseCodes.sendable(close.statusCode()), "");
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
            if (message instanceof CloseWebSocketFrame close) {
                if (closeSent) {
                    close.release();
                    promise.trySuccess();
                    return;
                }
                closeSent = true;
            }
            super.write(context, message, promise);
        }
    }
}
