//// io/helidon/websocket/WsSession.java
package io.helidon.websocket;

/** The library itself needs a newer JDK than the tests do. */
public interface WsSession {

    WsSession close(int code, String reason);
}
//// io/helidon/websocket/WsListener.java
package io.helidon.websocket;

public interface WsListener {

    default void onClose(WsSession session, int status, String reason) {}
}
//// com/acme/Helidon.java
package com.acme;

import io.helidon.websocket.WsListener;
import io.helidon.websocket.WsSession;

class Helidon implements WsListener {

    void send(WsSession session) {
        session.close(1000, "");
        session.close(1006, ""); // error: UnsendableCloseCode
    }

    @Override
    public void onClose(WsSession session, int status, String reason) {
        session.close(status, reason); // warning: EchoedCloseCode
    }
}
