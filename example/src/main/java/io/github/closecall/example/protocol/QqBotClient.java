package io.github.closecall.example.protocol;

import static io.github.closecall.protocol.QqBot.*;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;
import io.github.closecall.protocol.QqBot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bot on QQ. It resumes its session where it can, and stops where only a person can help. */
@CloseHandlers(exhaustive = QqBot.class)
public final class QqBotClient {

    private volatile @Nullable String session;

    /** Called with the session of the Ready event. */
    public void identified(String session) {
        this.session = session;
    }

    /** The session to resume once a new connection is open; empty to identify. */
    public Optional<String> session() {
        return Optional.ofNullable(session);
    }

    @OnClose(code = 1000)
    void done() {}

    @OnClose(code = {1001, 1005, 1006, 1011, 1012, 1013, 1014, TOO_FAST, EXPIRED})
    @Reconnect
    void resume() {}

    @OnClose(
            code = {INVALID_SESSION, INVALID_SEQ},
            from = INTERNAL_FROM,
            to = INTERNAL_TO)
    @Reconnect
    void identify() {
        session = null;
    }

    @OnClose(code = {BOT_OFFLINE, BOT_BANNED})
    @UserMessage("QQ does not let the bot connect.")
    void banned() {}

    @OnClose(
            code = {
                INVALID_OPCODE,
                INVALID_PAYLOAD,
                INVALID_SHARD,
                TOO_MANY_GUILDS,
                INVALID_VERSION,
                INVALID_INTENT,
                INTENT_NOT_PERMITTED
            })
    @UserMessage("QQ does not accept the bot's settings.")
    void badSettings(int code, String reason) {}

    @OnClose
    @Reconnect
    void other(CloseEvent event) {}
}
