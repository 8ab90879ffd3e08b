package io.github.closecall.processor.stack;

/** Eclipse Jetty, client and server: its own API, and its Jakarta WebSocket, which reports the same. */
final class Jetty {

    static final String MEASURED = "Jetty " + Versions.JETTY;

    /** Includes 1005, for which Jetty sends an empty Close frame, which makes the peer report 1005. */
    private static final Limits LIMITS = Limits.codes(
                    "1000-1003, 1005, 1007-1014, 3000-4999", MEASURED + " fails the callback")
            .longReason(MEASURED + " cuts it off");

    private static final String SESSION = "org.eclipse.jetty.websocket.api.Session";
    private static final String LISTENER = "org.eclipse.jetty.websocket.api.Session.Listener";

    private Jetty() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("JETTY", MEASURED, "1000-1003, 1005-1015, 3000-4999"))
                .sends(SESSION, "close(code, reason, _)", LIMITS)
                .callback(LISTENER, "onWebSocketClose(code, _)")
                .callback(LISTENER, "onWebSocketClose(code, _, _)")
                .annotatedCallback("org.eclipse.jetty.websocket.api.annotations.OnWebSocketClose", "int")
                .build();
    }
}
