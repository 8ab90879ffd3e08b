//// com/acme/Jetty.java
package com.acme;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.eclipse.jetty.websocket.api.annotations.OnWebSocketClose;
import org.eclipse.jetty.websocket.api.annotations.WebSocket;

class Jetty implements Session.Listener {

    private Session other;

    void send(Session session) {
        session.close(StatusCode.NORMAL, "done", Callback.NOOP);
        session.close(StatusCode.NO_CODE, null, Callback.NOOP);
        session.close(StatusCode.NO_CLOSE, null, Callback.NOOP); // error: UnsendableCloseCode
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        other.close(code, reason, callback); // warning: EchoedCloseCode
    }

    @WebSocket
    static class Annotated {

        @OnWebSocketClose
        public void closed(Session session, int code, String reason) {
            session.close(code, reason, Callback.NOOP); // warning: EchoedCloseCode
        }
    }
}
