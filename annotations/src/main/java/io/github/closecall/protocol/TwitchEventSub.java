package io.github.closecall.protocol;

/**
 * Close codes of Twitch EventSub over WebSocket.
 *
 * <p>Twitch gives no advice by code. A planned move is announced by a {@code session_reconnect} message: the client
 * opens the new connection first, and the old one ends afterwards.
 *
 * <p>Source: Twitch's own mock server in twitch-cli, {@code close_messages.go}, as of 2026-03-11, and the library
 * twitch4j, {@code SocketCloseReason}, as of 2026-02-17.
 *
 * @see <a href="https://dev.twitch.tv/docs/eventsub/handling-websocket-events/#close-message">Handling WebSocket
 *     Events, Close message</a>
 */
public final class TwitchEventSub {

    /** An error inside the server. Presumably reconnect after a pause and subscribe again. */
    public static final int INTERNAL_SERVER_ERROR = 4000;

    /** The client sent something other than a pong. Presumably reconnecting unchanged ends the same way. */
    public static final int CLIENT_SENT_INBOUND_TRAFFIC = 4001;

    /** The client did not answer a ping. Presumably reconnect and subscribe again. */
    public static final int CLIENT_FAILED_PING_PONG = 4002;

    /** The client did not subscribe within 10 seconds. Presumably reconnect only with something to subscribe to. */
    public static final int CONNECTION_UNUSED = 4003;

    /**
     * The client did not follow a {@code session_reconnect} message within 30 seconds. Presumably reconnect and
     * subscribe again, unless a newer connection is open, in which case this is the end of the old one.
     */
    public static final int RECONNECT_GRACE_TIME_EXPIRED = 4004;

    /** A network timeout, which is transient. Presumably reconnect and subscribe again. */
    public static final int NETWORK_TIMEOUT = 4005;

    /** A network error, which is transient. Presumably reconnect and subscribe again. */
    public static final int NETWORK_ERROR = 4006;

    /**
     * The URL of a {@code session_reconnect} message was invalid or used twice. Presumably reconnect to the base URL
     * and subscribe again.
     */
    public static final int INVALID_RECONNECT = 4007;

    private TwitchEventSub() {}
}
