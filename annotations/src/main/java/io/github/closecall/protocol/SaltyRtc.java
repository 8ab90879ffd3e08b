package io.github.closecall.protocol;

/**
 * Close codes of the SaltyRTC signalling protocol, version 1.
 *
 * <p>The document gives no advice about reconnecting. 3000, 3003 and 3008 have been registered with IANA for other
 * meanings since ("Unauthorized", "Forbidden" and "Timeout").
 *
 * <p>Source: SaltyRTC, {@code Protocol.md}, section "Close Code Enumeration", as of 2019-08-06, and its Java client,
 * {@code CloseCode.java}, as of 2023-07-20, whose names these are.
 *
 * @see <a href="https://github.com/saltyrtc/saltyrtc-meta/blob/master/Protocol.md#close-code-enumeration">Close Code
 *     Enumeration</a>
 */
public final class SaltyRtc {

    /** The connection did what it was opened for. Presumably there is no reason to reconnect. */
    public static final int CLOSING_NORMAL = 1000;

    /**
     * The other client ends the signalling, or the server shuts down. Presumably reconnect if the peer is still wanted.
     */
    public static final int GOING_AWAY = 1001;

    /** Server and client have no subprotocol in common. Presumably reconnecting unchanged ends the same way. */
    public static final int NO_SHARED_SUBPROTOCOL = 1002;

    /** The path has as many responders as it can. Presumably reconnect after a pause. */
    public static final int PATH_FULL = 3000;

    /** A message breaks the protocol. Presumably reconnecting unchanged ends the same way. */
    public static final int PROTOCOL_ERROR = 3001;

    /** An error inside the server or the other client. Presumably reconnect after a pause. */
    public static final int INTERNAL_ERROR = 3002;

    /** The signalling has moved to another channel, as intended. Presumably there is no reason to reconnect. */
    public static final int HANDOVER = 3003;

    /**
     * For a responder: the initiator dropped it. For an initiator: another initiator has connected to the path.
     * Presumably do not reconnect on your own, or two initiators drop each other in turn.
     */
    public static final int DROPPED_BY_INITIATOR = 3004;

    /** The initiator could not decrypt a message. Presumably reconnecting with the same keys ends the same way. */
    public static final int INITIATOR_COULD_NOT_DECRYPT = 3005;

    /** The two clients have no task in common. Presumably reconnecting unchanged ends the same way. */
    public static final int NO_SHARED_TASK = 3006;

    /** The client uses a permanent key that the server does not have. Presumably reconnecting needs another one. */
    public static final int INVALID_KEY = 3007;

    /** The other side did not answer in time. Presumably reconnect. */
    public static final int TIMEOUT = 3008;

    private SaltyRtc() {}
}
