package io.github.closecall.example.protocol;

import static io.github.closecall.protocol.TwitchEventSub.*;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.protocol.TwitchEventSub;

/** A client of Twitch EventSub. Every connection begins at the base URL, and subscribes again. */
@CloseHandlers(exhaustive = TwitchEventSub.class)
public final class TwitchEvents {

    @OnClose(code = 1000)
    void done() {}

    @OnClose(
            code = {
                1001,
                1005,
                1006,
                1011,
                1012,
                1013,
                1014,
                INTERNAL_SERVER_ERROR,
                CLIENT_FAILED_PING_PONG,
                RECONNECT_GRACE_TIME_EXPIRED,
                NETWORK_TIMEOUT,
                NETWORK_ERROR,
                INVALID_RECONNECT
            })
    @Reconnect
    void lost() {}

    /** Nothing was subscribed to within 10 seconds; connect again when there is something. */
    @OnClose(code = CONNECTION_UNUSED)
    void unused() {}

    /** An error in this program, which would make the same one again. */
    @OnClose(code = CLIENT_SENT_INBOUND_TRAFFIC)
    void rejected() {}

    @OnClose
    @Reconnect
    void other(CloseEvent event) {}
}
