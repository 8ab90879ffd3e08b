package io.github.closecall.example.protocol;

import static io.github.closecall.protocol.ObsWebSocket.*;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;
import io.github.closecall.protocol.ObsWebSocket;

/** A remote control of OBS Studio. */
@CloseHandlers(exhaustive = ObsWebSocket.class)
public final class ObsRemote {

    @OnClose(code = 1000)
    void done() {}

    /** OBS was closed, or the network failed. */
    @OnClose(code = {1001, 1005, 1006, UNKNOWN_REASON})
    @Reconnect
    void lost() {}

    @OnClose(code = AUTHENTICATION_FAILED)
    @UserMessage("OBS asks for another password.")
    void badPassword() {}

    @OnClose(code = SESSION_INVALIDATED)
    @UserMessage("You were disconnected in OBS.")
    void kicked() {}

    @OnClose(code = {UNSUPPORTED_RPC_VERSION, UNSUPPORTED_FEATURE})
    @UserMessage("This version of OBS cannot be controlled.")
    void unsupported() {}

    /** An error in this program, which would make the same one again. */
    @OnClose(
            code = {
                MESSAGE_DECODE_ERROR,
                MISSING_DATA_FIELD,
                INVALID_DATA_FIELD_TYPE,
                INVALID_DATA_FIELD_VALUE,
                UNKNOWN_OP_CODE,
                NOT_IDENTIFIED,
                ALREADY_IDENTIFIED
            })
    void rejected(int code, String reason) {}

    @OnClose
    @Reconnect
    void other(CloseEvent event) {}
}
