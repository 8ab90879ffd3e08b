package io.github.closecall.example.protocol;

import static io.github.closecall.protocol.DiscordGateway.*;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;
import io.github.closecall.protocol.DiscordGateway;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bot on the Discord Gateway. It resumes its session where it can, and stops where only a person can help. */
@CloseHandlers(exhaustive = DiscordGateway.class)
public final class DiscordBot {

    private volatile @Nullable String session;

    /** Called with the session of Discord's Ready event. */
    public void identified(String session) {
        this.session = session;
    }

    /** The session to resume once a new connection is open; empty to identify. */
    public Optional<String> session() {
        return Optional.ofNullable(session);
    }

    @OnClose(code = 1000)
    void done() {}

    /** Without a code of Discord's own, the session is still there. */
    @OnClose(code = {1001, 1005, 1006, 1011, 1012, 1013, 1014})
    @Reconnect
    void lost() {}

    @OnClose(code = {UNKNOWN_ERROR, DECODE_ERROR, RATE_LIMITED})
    @Reconnect
    void resume() {}

    @OnClose(code = {UNKNOWN_OPCODE, NOT_AUTHENTICATED, ALREADY_AUTHENTICATED, INVALID_SEQ, SESSION_TIMED_OUT})
    @Reconnect
    void identify() {
        session = null;
    }

    @OnClose(code = AUTHENTICATION_FAILED)
    @UserMessage("Discord does not accept the bot's token.")
    void badToken() {}

    @OnClose(code = {INVALID_SHARD, SHARDING_REQUIRED, INVALID_API_VERSION, INVALID_INTENTS, DISALLOWED_INTENTS})
    @UserMessage("Discord does not accept the bot's settings.")
    void badSettings() {}

    @OnClose
    @Reconnect
    void other(CloseEvent event) {}
}
