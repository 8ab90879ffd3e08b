package io.github.closecall.processor.stack;

/** Eclipse Vert.x, client and server. */
final class Vertx {

    private static final String MEASURED = "Vert.x " + Versions.VERTX;

    private static final Limits LIMITS = Limits.everyCode(MEASURED + " sends it, which breaks the protocol");

    private static final String WEB_SOCKET = "io.vertx.core.http.WebSocketBase";

    private Vertx() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("VERTX", MEASURED, "1000-1003, 1005-1015, 3000-4999"))
                .sends(WEB_SOCKET, "close(code)", LIMITS)
                .sends(WEB_SOCKET, "close(code, reason)", LIMITS)
                .sends(WEB_SOCKET, "shutdown(code)", LIMITS)
                .sends(WEB_SOCKET, "shutdown(code, reason)", LIMITS)
                .sends(WEB_SOCKET, "shutdown(_, code)", LIMITS)
                .sends(WEB_SOCKET, "shutdown(_, code, reason)", LIMITS)
                .sends(WEB_SOCKET, "shutdown(_, _, code)", LIMITS)
                .sends(WEB_SOCKET, "shutdown(_, _, code, reason)", LIMITS)
                .getter(WEB_SOCKET, "closeStatusCode()")
                .build();
    }
}
