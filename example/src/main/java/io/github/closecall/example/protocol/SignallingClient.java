package io.github.closecall.example.protocol;

import static io.github.closecall.protocol.SaltyRtc.*;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;
import io.github.closecall.protocol.SaltyRtc;

/** A client of a SaltyRTC server, before the two peers talk directly. */
@CloseHandlers(exhaustive = SaltyRtc.class)
public final class SignallingClient {

    @OnClose(code = {CLOSING_NORMAL, HANDOVER})
    void done() {}

    @OnClose(code = {GOING_AWAY, 1005, 1006, 1011, 1012, 1013, 1014, INTERNAL_ERROR, TIMEOUT})
    @Reconnect
    void lost() {}

    @OnClose(code = PATH_FULL)
    @Reconnect(maxAttempts = 5)
    void full() {}

    /** Two clients that both came back would drop each other in turn. */
    @OnClose(code = DROPPED_BY_INITIATOR)
    @UserMessage("Another device has taken over.")
    void dropped() {}

    @OnClose(code = {INITIATOR_COULD_NOT_DECRYPT, INVALID_KEY})
    @UserMessage("The devices have to be paired again.")
    void badKeys() {}

    /** An error in one of the two programs, which would make the same one again. */
    @OnClose(code = {NO_SHARED_SUBPROTOCOL, NO_SHARED_TASK, PROTOCOL_ERROR})
    @UserMessage("The devices do not understand each other.")
    void incompatible(int code, String reason) {}

    @OnClose
    @Reconnect
    void other(CloseEvent event) {}
}
