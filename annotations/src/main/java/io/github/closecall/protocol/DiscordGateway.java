package io.github.closecall.protocol;

import io.github.closecall.Futile;

/**
 * Close codes of the Discord Gateway, version 10.
 *
 * <p>The table says for each code whether to reconnect. Whether a client that reconnects resumes its session or starts
 * a new one ("identifies") is in the text around the table. A connection that ends without one of these codes is
 * resumed. A client that itself closes with 1000 or 1001 ends its session, so it closes with another code, such as
 * 4000, before it resumes.
 *
 * <p>There is no 4006. Other services that speak Discord's protocol use some of these numbers with other meanings: this
 * table is Discord's only.
 *
 * <p>Source: Discord's developer documentation, "Opcodes and Status Codes", section "Gateway Close Event Codes", as of
 * 2026-08-06.
 *
 * @see <a href="https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes">
 *     Gateway Close Event Codes</a>
 */
public final class DiscordGateway {

    /** Discord does not know what went wrong. Reconnect and resume. */
    public static final int UNKNOWN_ERROR = 4000;

    /** The client sent an invalid opcode, or an invalid payload for one. Reconnect with a new session. */
    public static final int UNKNOWN_OPCODE = 4001;

    /** The client sent a payload that cannot be decoded. Reconnect and resume. */
    public static final int DECODE_ERROR = 4002;

    /**
     * The client sent a payload before it identified, or its session has been invalidated. Reconnect with a new
     * session.
     */
    public static final int NOT_AUTHENTICATED = 4003;

    /** The token is wrong. Do not reconnect without another token. */
    @Futile
    public static final int AUTHENTICATION_FAILED = 4004;

    /** The client identified more than once. Reconnect with a new session. */
    public static final int ALREADY_AUTHENTICATED = 4005;

    /** The sequence number of the resume was invalid. Reconnect with a new session. */
    public static final int INVALID_SEQ = 4007;

    /** The client sends payloads too quickly. Reconnect and resume, and send more slowly. */
    public static final int RATE_LIMITED = 4008;

    /** The session timed out. Reconnect with a new session. */
    public static final int SESSION_TIMED_OUT = 4009;

    /** The client identified with an invalid shard. Do not reconnect without another one. */
    @Futile
    public static final int INVALID_SHARD = 4010;

    /** The session would have too many guilds. Do not reconnect without sharding. */
    @Futile
    public static final int SHARDING_REQUIRED = 4011;

    /** The client asked for a version of the gateway that does not exist, or no longer. Do not reconnect. */
    @Futile
    public static final int INVALID_API_VERSION = 4012;

    /** The client sent an invalid intent; its bits may be computed wrongly. Do not reconnect. */
    @Futile
    public static final int INVALID_INTENTS = 4013;

    /**
     * The client sent an intent that the application has not enabled or is not approved for. Do not reconnect until it
     * is.
     */
    @Futile
    public static final int DISALLOWED_INTENTS = 4014;

    private DiscordGateway() {}
}
