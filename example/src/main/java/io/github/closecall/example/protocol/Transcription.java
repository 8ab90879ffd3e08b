package io.github.closecall.example.protocol;

import static io.github.closecall.protocol.AssemblyAiStreaming.*;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.ReconnectPolicy;
import io.github.closecall.UserMessage;
import io.github.closecall.protocol.AssemblyAiStreaming;

/** Speech turned into text by AssemblyAI. Every connection is a new session. */
@CloseHandlers(exhaustive = AssemblyAiStreaming.class)
public final class Transcription {

    @OnClose(code = 1000)
    void done() {}

    @OnClose(code = {1001, 1005, 1006, 1011, 1012, 1013, 1014, SESSION_CANCELLED})
    @Reconnect
    void lost() {}

    @OnClose(code = SESSION_EXPIRED)
    @Reconnect(firstDelayMillis = 0)
    void expired() {}

    @OnClose(code = TOO_MANY_SESSIONS)
    @Reconnect(minDelayMillis = 10_000)
    void waitForASession() {}

    /** One code for a bad token, an account without money, and too many sessions: only the reason tells. */
    @OnClose(code = 1008)
    CloseAction unauthorized(String reason) {
        if (reason.contains("Too many concurrent sessions")) {
            return CloseAction.reconnect(
                    ReconnectPolicy.forCode(TOO_MANY_SESSIONS).withMinDelayMillis(10_000));
        }
        return CloseAction.stop().withUserMessage("Transcription is not available for this account.");
    }

    /** An error in this program, which would make the same one again. */
    @OnClose(code = {INVALID_MESSAGE, AUDIO_RATE})
    @UserMessage("Transcription has failed.")
    void rejected(int code, String reason) {}

    @OnClose
    @Reconnect
    void other(CloseEvent event) {}
}
