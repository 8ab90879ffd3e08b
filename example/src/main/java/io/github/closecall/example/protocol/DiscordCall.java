package io.github.closecall.example.protocol;

import static io.github.closecall.protocol.DiscordVoice.*;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.protocol.DiscordVoice;

/**
 * A bot's connection to a voice channel of Discord. To start anew, it asks the main gateway for a voice server and a
 * token again.
 */
@CloseHandlers(exhaustive = DiscordVoice.class)
public final class DiscordCall {

    private volatile boolean resumable;

    /** Called with Discord's Ready message. */
    public void identified() {
        resumable = true;
    }

    /** Whether to resume once a new connection is open, not to start anew. */
    public boolean resumes() {
        return resumable;
    }

    @OnClose(code = 1000)
    void done() {}

    @OnClose(code = {1001, 1005, 1006, 1011, 1012, 1013, 1014, VOICE_SERVER_CRASHED})
    @Reconnect
    void resume() {}

    @OnClose(
            code = {
                NOT_AUTHENTICATED,
                AUTHENTICATION_FAILED,
                ALREADY_AUTHENTICATED,
                SESSION_NO_LONGER_VALID,
                SESSION_TIMEOUT,
                SERVER_NOT_FOUND
            })
    @Reconnect(maxAttempts = 5)
    void startAnew() {
        resumable = false;
    }

    /** The bot was kicked, the call is over, or Discord limits it. */
    @OnClose(code = {DISCONNECTED, RATE_LIMITED, CALL_TERMINATED})
    void left() {}

    /** An error in this program, which would make the same one again. */
    @OnClose(
            code = {
                UNKNOWN_OPCODE,
                FAILED_TO_DECODE_PAYLOAD,
                UNKNOWN_PROTOCOL,
                UNKNOWN_ENCRYPTION_MODE,
                E2EE_DAVE_REQUIRED,
                BAD_REQUEST
            })
    void rejected(int code, String reason) {}

    @OnClose
    @Reconnect
    void other(CloseEvent event) {}
}
