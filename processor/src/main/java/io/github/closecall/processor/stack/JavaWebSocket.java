package io.github.closecall.processor.stack;

/**
 * Java-WebSocket, client and server. Its {@code closeConnection} is left out on purpose: it sends no Close frame, so
 * any code is valid.
 */
final class JavaWebSocket {

    private static final String MEASURED = "Java-WebSocket " + Versions.JAVA_WEBSOCKET;
    private static final String LONG_REASON = MEASURED + " sends it, which breaks the protocol";

    private static final Limits LIMITS = Limits.codes(
                    "1000-1003, 1007-1014, 3000-4999", MEASURED + " drops the connection without a Close frame")
            .longReason(LONG_REASON);

    private static final String WEB_SOCKET = "org.java_websocket.WebSocket";
    private static final String CLIENT = "org.java_websocket.client.WebSocketClient";
    private static final String SERVER = "org.java_websocket.server.WebSocketServer";

    private JavaWebSocket() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("JAVA_WEBSOCKET", MEASURED, "1000-1003, 1006-1015, 3000-4999")
                        .change(1005, 1000))
                .sends(WEB_SOCKET, "close(code)", LIMITS)
                .sends(WEB_SOCKET, "close(code, reason)", LIMITS)
                .sends(SERVER, "stop(_, reason)", Limits.NONE.longReason(LONG_REASON))
                .callback(CLIENT, "onClose(code, _, _)")
                .callback(CLIENT, "onClosing(code, _, _)")
                .callback(SERVER, "onClose(_, code, _, _)")
                .callback(SERVER, "onClosing(_, code, _, _)")
                .build();
    }
}
