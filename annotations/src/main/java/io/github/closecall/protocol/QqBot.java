package io.github.closecall.protocol;

import io.github.closecall.Futile;

/**
 * Close codes of the gateway for QQ bots (Tencent), API version 2.
 *
 * <p>The table says for each code whether the client may resume its session, and whether it may start a new one
 * ("identify"). A remark below it says to identify after every other error, which contradicts the table for the codes
 * with neither; this class follows the table.
 *
 * <p>Source: Tencent's documentation for QQ bots, {@code websocket.md} under "error trace", as of 2025-04-21; the page
 * was last changed on 2023-12-20.
 *
 * @see <a href="https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/error-trace/websocket.html">WebSocket error
 *     codes</a>
 */
public final class QqBot {

    /** The client sent an invalid opcode. Do not reconnect. */
    @Futile
    public static final int INVALID_OPCODE = 4001;

    /** The client sent an invalid payload. Do not reconnect. */
    @Futile
    public static final int INVALID_PAYLOAD = 4002;

    /** The session does not exist. Reconnect with a new session. */
    public static final int INVALID_SESSION = 4006;

    /** The sequence number of the resume is wrong. Reconnect with a new session. */
    public static final int INVALID_SEQ = 4007;

    /**
     * The client sends payloads too quickly. Reconnect and resume, and keep to the limits that the server then states.
     */
    public static final int TOO_FAST = 4008;

    /** The connection has expired. Reconnect and resume. */
    public static final int EXPIRED = 4009;

    /** The shard is invalid. Do not reconnect without another one. */
    @Futile
    public static final int INVALID_SHARD = 4010;

    /** The connection would have too many guilds. Do not reconnect without sharding. */
    @Futile
    public static final int TOO_MANY_GUILDS = 4011;

    /** The version is invalid. Do not reconnect. */
    @Futile
    public static final int INVALID_VERSION = 4012;

    /** The client sent an invalid intent. Do not reconnect. */
    @Futile
    public static final int INVALID_INTENT = 4013;

    /** The bot has no permission for an intent. Do not reconnect until it has. */
    @Futile
    public static final int INTENT_NOT_PERMITTED = 4014;

    /**
     * The first of the codes for errors inside the server, which go up to {@link #INTERNAL_TO}. Handle them all by
     * {@code @OnClose(from = QqBot.INTERNAL_FROM, to = QqBot.INTERNAL_TO)}. Reconnect with a new session.
     */
    public static final int INTERNAL_FROM = 4900;

    /** The last of the codes for errors inside the server, which begin at {@link #INTERNAL_FROM}. */
    public static final int INTERNAL_TO = 4913;

    /** The bot was taken down and may only connect to the sandbox. Do not reconnect to the same environment. */
    @Futile
    public static final int BOT_OFFLINE = 4914;

    /** The bot is banned. Do not reconnect until the ban is lifted. */
    @Futile
    public static final int BOT_BANNED = 4915;

    private QqBot() {}
}
