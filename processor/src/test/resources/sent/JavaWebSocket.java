//// com/acme/JavaWebSocket.java
package com.acme;

import java.net.URI;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshake;
import org.java_websocket.server.WebSocketServer;

class JavaWebSocket {

    static class Client extends WebSocketClient {

        private WebSocket other;

        Client(URI uri) {
            super(uri);
        }

        @Override
        public void onOpen(ServerHandshake handshake) {
            close(CloseFrame.NORMAL);
            close(CloseFrame.ABNORMAL_CLOSE); // error: UnsendableCloseCode
            close(CloseFrame.NEVER_CONNECTED, "never"); // error: UnsendableCloseCode
            this.close(404, "not found"); // error: UnsendableCloseCode
            closeConnection(CloseFrame.ABNORMAL_CLOSE, "sends nothing");
        }

        @Override
        public void onMessage(String message) {
            close();
        }

        @Override
        public void onClosing(int code, String reason, boolean remote) {
            other.close(code); // warning: EchoedCloseCode
        }

        @Override
        public void onClose(int code, String reason, boolean remote) {
            other.close(code, reason); // warning: EchoedCloseCode
            other.closeConnection(code, reason);
        }

        @Override
        public void onCloseInitiated(int code, String reason) {
            other.close(code, reason);
        }

        @Override
        public void onError(Exception exception) {}
    }

    abstract static class Server extends WebSocketServer {

        @Override
        public void onOpen(WebSocket webSocket, ClientHandshake handshake) {
            webSocket.close(CloseFrame.NOCODE); // error: UnsendableCloseCode
        }

        @Override
        public void onClose(WebSocket webSocket, int code, String reason, boolean remote) {
            webSocket.close(code, reason); // warning: EchoedCloseCode
        }
    }
}
