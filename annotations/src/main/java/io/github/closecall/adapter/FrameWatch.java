package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.Connection;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Watches the Close frames of one channel in both directions, its errors and its end, and passes everything on.
 *
 * <p>If this side sends a Close frame first, it is a close by this side, no matter which code sends it.
 */
abstract class FrameWatch<S> extends ChannelDuplexHandler {

    /** What {@link CloseWebSocketFrame#statusCode()} returns for a frame without a code. */
    static final int EMPTY = -1;

    private static final int CODE_BYTES = 2;

    private boolean open;
    private boolean closeReceived;
    private boolean closeSent;

    abstract Connection<S> connection();

    abstract S session();

    /** Starts watching, once the WebSocket is open, for its end and for a peer that falls silent. */
    final void open(ChannelHandlerContext context, SilenceLimit silence) {
        open = true;
        Channel channel = context.channel();
        channel.pipeline()
                .addFirst(new SilenceHandler(
                        silence.duration(),
                        timeout -> silence.threads().execute(() -> {
                            connection().lost(session(), timeout);
                            abort(channel);
                        })));
    }

    /** Runs a task that reports the end, on the thread on which the library would. */
    void signal(Runnable signal) {
        signal.run();
    }

    final boolean isOpen() {
        return open;
    }

    final boolean hasReceivedClose() {
        return closeReceived;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (SilenceHandler.isAnswer(message)) {
            drop(context, message);
        } else {
            watch(message);
            super.channelRead(context, message);
        }
    }

    /** Drops a message, and reads the next in its place if the application reads one at a time. */
    static void drop(ChannelHandlerContext context, Object message) {
        ReferenceCountUtil.release(message);
        if (!context.channel().config().isAutoRead()) {
            context.read();
        }
    }

    final void watch(Object message) {
        if (message instanceof CloseWebSocketFrame close && !closeReceived) {
            closeReceived = true;
            received(close);
        }
    }

    /** Netty checks that the reason is UTF-8, but not whether it ends inside a character. */
    private void received(CloseWebSocketFrame close) {
        int code = code(close);
        try {
            String reason = reason(close);
            signal(() -> connection().received(session(), code, reason));
        } catch (CharacterCodingException malformed) {
            signal(() -> connection().failed(session(), CloseCodes.INVALID_FRAME_PAYLOAD_DATA, "", malformed));
        }
    }

    static int code(CloseWebSocketFrame close) {
        return close.statusCode() == EMPTY ? CloseCodes.NO_STATUS_RCVD : close.statusCode();
    }

    /** Returns the reason of a frame, {@code ""} if it has none. */
    static String reason(CloseWebSocketFrame close) throws CharacterCodingException {
        int length = close.content().readableBytes() - CODE_BYTES;
        if (length <= 0) {
            return "";
        }
        ByteBuffer reason = close.content().nioBuffer(close.content().readerIndex() + CODE_BYTES, length);
        return StandardCharsets.UTF_8.newDecoder().decode(reason).toString();
    }

    /** Lets only the first Close frame through: the application and its library may both answer the peer's. */
    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (message instanceof CloseWebSocketFrame close) {
            if (closeSent) {
                close.release();
                promise.trySuccess();
                return;
            }
            closeSent = true;
            if (open && !closeReceived) {
                closing(close);
            }
        }
        super.write(context, message, promise);
    }

    /**
     * Records that this side sends a Close frame that bypasses {@link #write}; returns whether it has sent one before.
     */
    final boolean sendsClose() {
        boolean before = closeSent;
        closeSent = true;
        return before;
    }

    /** Called when this side sends a Close frame first. Most libraries also send one after an error. */
    void closing(CloseWebSocketFrame close) {
        if (connection().error() == null) {
            begin(close);
        }
    }

    final void begin(CloseWebSocketFrame close) {
        connection().closing(session(), code(close), close.reasonText());
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable error) throws Exception {
        connection().noteError(error);
        super.exceptionCaught(context, error);
    }

    /** The last event of every channel, even one that was never connected. */
    @Override
    public void channelUnregistered(ChannelHandlerContext context) throws Exception {
        if (!context.channel().isOpen()) {
            ended(connection().error());
        }
        super.channelUnregistered(context);
    }

    /** Called when the channel has ended, with the error that was seen first, if any. */
    void ended(@Nullable Throwable error) {
        OptionalInt code = error == null ? OptionalInt.empty() : NettyFailures.closeCode(error);
        if (!open) {
            neverOpened(error);
        } else if (code.isPresent()) {
            signal(() -> connection().failed(session(), code.getAsInt(), "", error));
        } else {
            signal(() -> connection().lost(session(), error));
        }
    }

    /**
     * Called when a client's channel ended before the WebSocket opened. A server ignores it: some of its channels are
     * never upgraded.
     */
    void neverOpened(@Nullable Throwable error) {}

    static CompletionStage<?> send(Channel channel, CloseWebSocketFrame close) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        channel.writeAndFlush(close).addListener((ChannelFuture written) -> {
            if (written.isSuccess()) {
                sent.complete(null);
            } else {
                sent.completeExceptionally(written.cause());
            }
        });
        return sent;
    }

    /** Closes a channel without calling its handlers, which would first send a goodbye and wait for that. */
    static void abort(Channel channel) {
        ChannelHandlerContext first = channel.pipeline().firstContext();
        var unused = first == null ? channel.close() : first.close();
    }
}
