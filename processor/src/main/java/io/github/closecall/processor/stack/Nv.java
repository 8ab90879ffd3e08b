package io.github.closecall.processor.stack;

/** nv-websocket-client. */
final class Nv {

    private static final String MEASURED = "nv-websocket-client " + Versions.NV;

    private static final Limits LIMITS = Limits.everyCode(MEASURED + " sends it, which breaks the protocol");

    private static final String WEB_SOCKET = "com.neovisionaries.ws.client.WebSocket";

    private static final String FRAME = "com.neovisionaries.ws.client.WebSocketFrame";

    private Nv() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("NV", MEASURED, "1000-4999"))
                .sends(WEB_SOCKET, "disconnect(code)", LIMITS)
                .sends(WEB_SOCKET, "disconnect(reason)", LIMITS)
                .sends(WEB_SOCKET, "disconnect(code, reason)", LIMITS)
                .sends(WEB_SOCKET, "disconnect(code, reason, _)", LIMITS)
                .sends(WEB_SOCKET, "sendClose(code)", LIMITS)
                .sends(WEB_SOCKET, "sendClose(code, reason)", LIMITS)
                .sends(FRAME, "createCloseFrame(code)", LIMITS)
                .sends(FRAME, "createCloseFrame(code, reason)", LIMITS)
                .getter(FRAME, "getCloseCode()")
                .build();
    }
}
