package io.github.closecall.protocol;

import io.github.closecall.Futile;

/**
 * Close codes of obs-websocket 5, the remote control of OBS Studio. All of them came with version 5.0.0.
 *
 * <p>The document gives advice for {@link #SESSION_INVALIDATED} only. There is no 4001, and {@code DontClose} (0) is
 * never sent.
 *
 * <p>Source: obs-websocket, {@code docs/generated/protocol.md}, section "WebSocketCloseCode", as of 2026-05-01; the
 * file was last changed on 2026-02-27.
 *
 * @see <a href="https://github.com/obsproject/obs-websocket/blob/master/docs/generated/protocol.md#websocketclosecode">
 *     WebSocketCloseCode</a>
 */
public final class ObsWebSocket {

    /** An unknown reason, which should never be used. Presumably reconnect after a pause. */
    public static final int UNKNOWN_REASON = 4000;

    /** The server could not decode a message. Presumably reconnecting unchanged ends the same way. */
    public static final int MESSAGE_DECODE_ERROR = 4002;

    /** A message lacks a field. Presumably reconnecting unchanged ends the same way. */
    public static final int MISSING_DATA_FIELD = 4003;

    /** A field of a message has the wrong type. Presumably reconnecting unchanged ends the same way. */
    public static final int INVALID_DATA_FIELD_TYPE = 4004;

    /** A field of a message has an invalid value. Presumably reconnecting unchanged ends the same way. */
    public static final int INVALID_DATA_FIELD_VALUE = 4005;

    /** A message has an unknown opcode. Presumably reconnecting unchanged ends the same way. */
    public static final int UNKNOWN_OP_CODE = 4006;

    /** The client sent a message before it identified. Presumably reconnecting unchanged ends the same way. */
    public static final int NOT_IDENTIFIED = 4007;

    /** The client identified more than once. Presumably reconnecting unchanged ends the same way. */
    public static final int ALREADY_IDENTIFIED = 4008;

    /** The password is wrong or missing. Presumably reconnecting needs another one. */
    public static final int AUTHENTICATION_FAILED = 4009;

    /** The server does not speak the version that the client asked for. Presumably reconnecting needs another one. */
    public static final int UNSUPPORTED_RPC_VERSION = 4010;

    /** Somebody kicked the client from the list of sessions in OBS. The client must not reconnect automatically. */
    @Futile
    public static final int SESSION_INVALIDATED = 4011;

    /** The hardware or software lacks a feature that was asked for. Presumably reconnecting ends the same way. */
    public static final int UNSUPPORTED_FEATURE = 4012;

    private ObsWebSocket() {}
}
