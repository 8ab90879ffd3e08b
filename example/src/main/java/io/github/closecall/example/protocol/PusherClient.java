package io.github.closecall.example.protocol;

import static io.github.closecall.protocol.PusherChannels.*;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.ReconnectPolicy;
import io.github.closecall.UserMessage;
import io.github.closecall.protocol.PusherChannels;

/** A client of Pusher Channels. The protocol says by ranges what to do, and so do the handlers. */
@CloseHandlers(exhaustive = PusherChannels.class)
public final class PusherClient {

    private volatile String scheme = "ws";

    /** The scheme of the URL to connect to. */
    public String scheme() {
        return scheme;
    }

    @OnClose(code = 1000)
    void done() {}

    @OnClose(code = {1001, 1005, 1006, 1011, 1012, 1013, 1014})
    @Reconnect
    void lost() {}

    /** A code wins over the range around it. This one is futile only as long as nothing changes. */
    @OnClose(code = SSL_ONLY)
    CloseAction useTls() {
        if (scheme.equals("wss")) {
            return CloseAction.stop();
        }
        scheme = "wss";
        return CloseAction.reconnect(ReconnectPolicy.forCode(SSL_ONLY));
    }

    @OnClose(from = 4000, to = 4099)
    @UserMessage("The service refuses this application.")
    void refused(int code, String reason) {}

    @OnClose(from = 4100, to = 4199)
    @Reconnect(minDelayMillis = 1000)
    void overCapacity() {}

    @OnClose(from = 4200, to = 4299)
    @Reconnect(firstDelayMillis = 0)
    void comeBack() {}

    @OnClose
    @Reconnect
    void other(CloseEvent event) {}
}
