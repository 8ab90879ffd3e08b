package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.Connection;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import org.jspecify.annotations.Nullable;
import reactor.netty.http.websocket.WebsocketOutbound;

/** Watches the channel of a Reactor Netty connection, which is open from the start. */
final class ReactorNettyWatch extends FrameWatch<WebsocketOutbound> {

    private final Connection<WebsocketOutbound> connection;
    private final WebsocketOutbound outbound;
    private final SilenceLimit silence;
    private boolean emptyCloseSent;

    ReactorNettyWatch(Connection<WebsocketOutbound> connection, WebsocketOutbound outbound, SilenceLimit silence) {
        this.connection = connection;
        this.outbound = outbound;
        this.silence = silence;
    }

    @Override
    Connection<WebsocketOutbound> connection() {
        return connection;
    }

    @Override
    WebsocketOutbound session() {
        return outbound;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        open(context, silence);
    }

    /** Reactor Netty sends an empty Close frame before it says that the handler failed. */
    @Override
    void closing(CloseWebSocketFrame close) {
        if (close.statusCode() == EMPTY) {
            emptyCloseSent = true;
        } else {
            super.closing(close);
        }
    }

    @Override
    void ended(@Nullable Throwable error) {
        if (emptyCloseSent && error == null) {
            connection.closing(outbound, CloseCodes.NO_STATUS_RCVD, "");
        }
        super.ended(error);
    }
}
