//// com/acme/Jakarta.java
package com.acme;

import jakarta.websocket.ClientEndpoint;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.Session;
import java.io.IOException;

class Jakarta extends Endpoint {

    private static final CloseReason LOST = new CloseReason(CloseCodes.CLOSED_ABNORMALLY, "lost");

    private Session other;

    void send(Session session, boolean lost) throws IOException {
        session.close(new CloseReason(CloseCodes.TRY_AGAIN_LATER, ""));
        session.close(new CloseReason(CloseCodes.RESERVED, "")); // error: UnsendableCloseCode
        session.close(new CloseReason(CloseCodes.NO_STATUS_CODE, "")); // error: UnsendableCloseCode
        session.close(new CloseReason(CloseCodes.TLS_HANDSHAKE_FAILURE, "")); // error: UnsendableCloseCode
        session.close(new CloseReason(CloseCodes.getCloseCode(1006), "")); // error: UnsendableCloseCode
        session.close(new CloseReason(CloseCodes.getCloseCode(4000), ""));
        session.close(LOST); // error: UnsendableCloseCode
        CloseReason reason = lost ? LOST : new CloseReason(CloseCodes.GOING_AWAY, "");
        session.close(reason); // error: UnsendableCloseCode
        CloseCode code = CloseCodes.CLOSED_ABNORMALLY;
        session.close(
                new CloseReason(
                        code, // error: UnsendableCloseCode
                        "lost"));
    }

    void makes() {
        CloseCodes.getCloseCode(999); // error: UnsendableCloseCode
        CloseCodes.getCloseCode(5000); // error: UnsendableCloseCode
        CloseCodes.getCloseCode(1006);
    }

    /** A container tells an endpoint of a lost connection in this way; nothing is sent. */
    void report(Endpoint endpoint, Session session) {
        endpoint.onClose(session, new CloseReason(CloseCodes.CLOSED_ABNORMALLY, "lost"));
        endpoint.onClose(session, LOST);
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {}

    @Override
    public void onClose(Session session, CloseReason reason) {
        try {
            other.close(reason); // warning: EchoedCloseCode
            other.close(new CloseReason(reason.getCloseCode(), "closed")); // warning: EchoedCloseCode
            CloseReason same =
                    new CloseReason(CloseCodes.getCloseCode(reason.getCloseCode().getCode()), "closed");
            other.close(same); // warning: EchoedCloseCode
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ClientEndpoint
    static class Annotated {

        private Session other;

        @OnClose
        public void closed(CloseReason reason, Session session) throws IOException {
            other.close(reason); // warning: EchoedCloseCode
        }
    }
}
