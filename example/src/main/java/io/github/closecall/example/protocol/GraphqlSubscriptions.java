package io.github.closecall.example.protocol;

import static io.github.closecall.protocol.GraphqlTransportWs.*;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;
import io.github.closecall.protocol.GraphqlTransportWs;

/** The subscriptions of a GraphQL client. It comes back after the same codes as the protocol's reference client. */
@CloseHandlers(exhaustive = GraphqlTransportWs.class)
public final class GraphqlSubscriptions {

    @OnClose(code = 1000)
    void done() {}

    @OnClose(code = {1001, 1005, 1006, 1012, 1013, 1014})
    @Reconnect(maxAttempts = 5)
    void lost() {}

    @OnClose(code = {FORBIDDEN, CONNECTION_INITIALISATION_TIMEOUT, CONNECTION_ACKNOWLEDGEMENT_TIMEOUT})
    @Reconnect(maxAttempts = 5)
    void tryAgain() {}

    @OnClose(code = UNAUTHORIZED)
    @UserMessage("Please sign in again.")
    void signedOut() {}

    @OnClose(
            code = {
                BAD_RESPONSE,
                INTERNAL_CLIENT_ERROR,
                BAD_REQUEST,
                SUBPROTOCOL_NOT_ACCEPTABLE,
                SUBSCRIBER_ALREADY_EXISTS,
                TOO_MANY_INITIALISATION_REQUESTS,
                INTERNAL_SERVER_ERROR
            })
    @UserMessage("Live updates are not available.")
    void fatal(int code, String reason) {}

    @OnClose
    @Reconnect(maxAttempts = 5)
    void other(CloseEvent event) {}
}
