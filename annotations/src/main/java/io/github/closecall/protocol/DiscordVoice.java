package io.github.closecall.protocol;

import io.github.closecall.Futile;

/**
 * Close codes of Discord's voice gateway. Lavalink passes them on to its clients, too.
 *
 * <p>The document gives advice for four codes only. Several numbers mean something else than in {@link DiscordGateway}.
 *
 * <p>Source: Discord's developer documentation, "Opcodes and Status Codes", section "Voice Close Event Codes", as of
 * 2026-08-06.
 *
 * @see <a
 *     href="https://discord.com/developers/docs/topics/opcodes-and-status-codes#voice-voice-close-event-codes">Voice
 *     Close Event Codes</a>
 */
public final class DiscordVoice {

    /** The client sent an invalid opcode. Presumably reconnecting unchanged ends the same way. */
    public static final int UNKNOWN_OPCODE = 4001;

    /**
     * The client identified with a payload that cannot be decoded. Presumably reconnecting unchanged ends the same way.
     */
    public static final int FAILED_TO_DECODE_PAYLOAD = 4002;

    /** The client sent a payload before it identified. Presumably reconnect with a new session. */
    public static final int NOT_AUTHENTICATED = 4003;

    /** The token is wrong. Presumably reconnecting needs a new one: ask the main gateway for the voice server again. */
    public static final int AUTHENTICATION_FAILED = 4004;

    /** The client identified more than once. Presumably reconnect with a new session. */
    public static final int ALREADY_AUTHENTICATED = 4005;

    /** The session is no longer valid. Presumably reconnect with a new session. */
    public static final int SESSION_NO_LONGER_VALID = 4006;

    /** The session timed out. Presumably reconnect with a new session. */
    public static final int SESSION_TIMEOUT = 4009;

    /** Discord does not find the server. Presumably ask the main gateway for the voice server again. */
    public static final int SERVER_NOT_FOUND = 4011;

    /**
     * Discord does not know the protocol that the client selected. Presumably reconnecting unchanged ends the same way.
     */
    public static final int UNKNOWN_PROTOCOL = 4012;

    /** This client is disconnected: it was kicked, or the main gateway's session ended. Do not reconnect. */
    @Futile
    public static final int DISCONNECTED = 4014;

    /** The voice server crashed. Reconnect and resume. */
    public static final int VOICE_SERVER_CRASHED = 4015;

    /** Discord does not know the encryption mode. Presumably reconnecting unchanged ends the same way. */
    public static final int UNKNOWN_ENCRYPTION_MODE = 4016;

    /**
     * The channel requires a client with end-to-end encryption (DAVE). Presumably a client without it can only give up.
     */
    public static final int E2EE_DAVE_REQUIRED = 4017;

    /** The client sent a malformed request. Presumably reconnecting unchanged ends the same way. */
    public static final int BAD_REQUEST = 4020;

    /** The client exceeded a rate limit. Do not reconnect. */
    @Futile
    public static final int RATE_LIMITED = 4021;

    /** The call is over for everyone: the channel was deleted, or moved to another voice server. Do not reconnect. */
    @Futile
    public static final int CALL_TERMINATED = 4022;

    private DiscordVoice() {}
}
