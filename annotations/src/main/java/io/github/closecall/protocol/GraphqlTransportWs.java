package io.github.closecall.protocol;

import io.github.closecall.Futile;

/**
 * Close codes of the subprotocol {@code graphql-transport-ws}, "GraphQL over WebSocket", which Spring for GraphQL,
 * Apollo and others speak. It is not the older subprotocol {@code graphql-ws}.
 *
 * <p>The protocol names 4400, 4401, 4403, 4408, 4409 and 4429 and gives no advice about reconnecting. The other codes,
 * and all the advice, are those of its reference client, the library graphql-ws. That client also treats the codes from
 * 1000 to 1999 as fatal, except 1000, 1001, 1005, 1006, 1012, 1013 and 1014.
 *
 * <p>Source: graphql-ws, {@code PROTOCOL.md}, {@code src/common.ts} and {@code src/client.ts}, as of 2026-07-24.
 *
 * @see <a href="https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md">GraphQL over WebSocket Protocol</a>
 */
public final class GraphqlTransportWs {

    /** Sent by the client: it could not read a message of the server. Do not reconnect. */
    @Futile
    public static final int BAD_RESPONSE = 4004;

    /** Sent by the client: an error inside it. Do not reconnect. */
    @Futile
    public static final int INTERNAL_CLIENT_ERROR = 4005;

    /** The client sent a message that the server could not read, or none that the protocol has. Do not reconnect. */
    @Futile
    public static final int BAD_REQUEST = 4400;

    /** The client subscribed before the server acknowledged the connection. Do not reconnect. */
    @Futile
    public static final int UNAUTHORIZED = 4401;

    /** The server refused the connection. The reference client retries: access may be granted later. */
    public static final int FORBIDDEN = 4403;

    /** The server accepts none of the subprotocols that the client offers. Do not reconnect. */
    @Futile
    public static final int SUBPROTOCOL_NOT_ACCEPTABLE = 4406;

    /** The client did not initialise the connection in time. Reconnect after a pause. */
    public static final int CONNECTION_INITIALISATION_TIMEOUT = 4408;

    /** The client used the id of an active subscription for another one. Do not reconnect. */
    @Futile
    public static final int SUBSCRIBER_ALREADY_EXISTS = 4409;

    /** The client initialised the connection more than once. Do not reconnect. */
    @Futile
    public static final int TOO_MANY_INITIALISATION_REQUESTS = 4429;

    /** An error inside the server. The reference client does not reconnect. */
    @Futile
    public static final int INTERNAL_SERVER_ERROR = 4500;

    /** Sent by the client: the server did not acknowledge the connection in time. Reconnect after a pause. */
    public static final int CONNECTION_ACKNOWLEDGEMENT_TIMEOUT = 4504;

    private GraphqlTransportWs() {}
}
