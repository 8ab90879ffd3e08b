package io.github.closecall.protocol;

import io.github.closecall.Futile;

/**
 * Close codes of Centrifugo and of the library centrifuge, client protocol version 2.
 *
 * <p>The bands are part of the protocol, so that a client can follow a code that it does not know, including those that
 * applications define themselves from 4000 to 4999:
 *
 * <ul>
 *   <li>3000-3499 and 4000-4499: reconnect
 *   <li>3500-3999 and 4500-4999: terminal, never reconnect automatically
 * </ul>
 *
 * <p>3000 and 3008 mean something else in the IANA registry ("Unauthorized" and "Timeout").
 *
 * <p>Source: centrifuge, {@code disconnect.go}, as of 2026-08-22, and Centrifugo's documentation, "Client protocol
 * codes", as of 2026-08-21; the two agree.
 *
 * @see <a href="https://centrifugal.dev/docs/server/codes">Client protocol codes</a>
 */
public final class Centrifugo {

    /** The connection was closed without advice from the server. Reconnect. */
    public static final int CONNECTION_CLOSED = 3000;

    /** The server shuts down. Reconnect. */
    public static final int SHUTDOWN = 3001;

    /** An error inside the server. Reconnect. */
    public static final int SERVER_ERROR = 3004;

    /** The connection has expired. Reconnect. */
    public static final int EXPIRED = 3005;

    /** A subscription has expired. Reconnect. */
    public static final int SUB_EXPIRED = 3006;

    /** The client does not read fast enough. Reconnect. */
    public static final int SLOW = 3008;

    /** The server failed to write to the connection. Reconnect. */
    public static final int WRITE_ERROR = 3009;

    /** The client's position in a stream does not fit. Reconnect, which restores the publications it missed. */
    public static final int INSUFFICIENT_STATE = 3010;

    /** The server asks the client to reconnect. Reconnect. */
    public static final int FORCE_RECONNECT = 3011;

    /** The client did not answer a ping in time. Reconnect. */
    public static final int NO_PONG = 3012;

    /** The client sends too many requests. Reconnect. */
    public static final int TOO_MANY_REQUESTS = 3013;

    /**
     * The client's state is no longer valid. Discard the token, reconnect with a new one, and fetch all state again.
     */
    public static final int STATE_INVALIDATED = 3014;

    /** The token is invalid. Do not reconnect without another one. */
    @Futile
    public static final int INVALID_TOKEN = 3500;

    /** The client sent malformed frames, or commands in the wrong order. Do not reconnect. */
    @Futile
    public static final int BAD_REQUEST = 3501;

    /** The client did not authenticate in time. Do not reconnect. */
    @Futile
    public static final int STALE = 3502;

    /** The server disconnects the client for good. Do not reconnect. */
    @Futile
    public static final int FORCE_NO_RECONNECT = 3503;

    /** The limit of connections is reached, such as that of one user. Do not reconnect. */
    @Futile
    public static final int CONNECTION_LIMIT = 3504;

    /** The limit of channels is reached. Do not reconnect. */
    @Futile
    public static final int CHANNEL_LIMIT = 3505;

    /** The client speaks a protocol that does not fit the transport. Do not reconnect. */
    @Futile
    public static final int INAPPROPRIATE_PROTOCOL = 3506;

    /** The client lacks a permission. Do not reconnect. */
    @Futile
    public static final int PERMISSION_DENIED = 3507;

    /** What the client asks for is not available. Do not reconnect. */
    @Futile
    public static final int NOT_AVAILABLE = 3508;

    /** The client caused too many errors. Do not reconnect. */
    @Futile
    public static final int TOO_MANY_ERRORS = 3509;

    private Centrifugo() {}
}
