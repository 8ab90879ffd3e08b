package io.github.closecall.protocol;

import io.github.closecall.Futile;

/**
 * Close codes of Pusher Channels, protocol version 7. Servers that speak it include Soketi, Laravel Reverb and sockudo.
 *
 * <p>The bands are part of the protocol, so that a client can follow a code that it does not know:
 *
 * <ul>
 *   <li>4000-4099: the connection should not be re-established unchanged
 *   <li>4100-4199: it should be re-established after a pause of at least 1 second, which may grow exponentially
 *   <li>4200-4299: it should be re-established at once
 * </ul>
 *
 * <p>Errors 4300-4399 come in {@code pusher:error} events and are not said to close the connection; they are not
 * listed.
 *
 * <p>Source: Pusher's documentation, "Pusher Channels Protocol", sections "Connection closure" and "Error codes", as of
 * 2025-06-12; this page was last changed on 2023-02-07.
 *
 * @see <a href="https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/#error-codes">Error
 *     codes</a>
 */
public final class PusherChannels {

    /** The application accepts TLS only. Do not reconnect unchanged: use {@code wss://}. */
    @Futile
    public static final int SSL_ONLY = 4000;

    /** There is no application with this key. Do not reconnect unchanged. */
    @Futile
    public static final int APPLICATION_DOES_NOT_EXIST = 4001;

    /** The application is disabled. Do not reconnect unchanged. */
    @Futile
    public static final int APPLICATION_DISABLED = 4003;

    /** The application has as many connections as its plan allows. Do not reconnect unchanged. */
    @Futile
    public static final int OVER_CONNECTION_QUOTA = 4004;

    /** The path of the URL is wrong. Do not reconnect unchanged. */
    @Futile
    public static final int PATH_NOT_FOUND = 4005;

    /** The format of the version in the URL is wrong. Do not reconnect unchanged. */
    @Futile
    public static final int INVALID_VERSION_STRING = 4006;

    /** The server does not speak this version of the protocol. Do not reconnect unchanged. */
    @Futile
    public static final int UNSUPPORTED_PROTOCOL_VERSION = 4007;

    /** The URL has no version of the protocol. Do not reconnect unchanged. */
    @Futile
    public static final int NO_PROTOCOL_VERSION = 4008;

    /** The connection is not authorized. Do not reconnect unchanged. */
    @Futile
    public static final int UNAUTHORIZED = 4009;

    /** The server is over capacity. Reconnect after a pause of at least 1 second that grows with every failure. */
    public static final int OVER_CAPACITY = 4100;

    /** The server asks clients to reconnect. Reconnect at once. */
    public static final int RECONNECT = 4200;

    /** The client did not answer a ping in time. Reconnect at once. */
    public static final int PONG_NOT_RECEIVED = 4201;

    /** The client was silent for too long. Reconnect at once. */
    public static final int INACTIVE = 4202;

    private PusherChannels() {}
}
