package io.github.closecall.processor.stack;

/** Undertow: its core API, and its Jakarta WebSocket, whose API is that of {@link Jakarta}. */
final class Undertow {

    static final String MEASURED_JAKARTA = "Undertow " + Versions.UNDERTOW;
    private static final String MEASURED = "Undertow " + Versions.UNDERTOW_CORE;
    private static final String BREAKS_PROTOCOL = MEASURED + " sends it, which breaks the protocol";

    private static final Limits LIMITS = Limits.everyCode(BREAKS_PROTOCOL);
    private static final Limits MESSAGE = Limits.NONE.longReason(BREAKS_PROTOCOL);

    private static final String WEB_SOCKETS = "io.undertow.websockets.core.WebSockets";
    private static final String CLOSE_MESSAGE = "io.undertow.websockets.core.CloseMessage";
    private static final String CHANNEL = "io.undertow.websockets.core.WebSocketChannel";

    private Undertow() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged(
                                "UNDERTOW_JAKARTA",
                                "Jakarta WebSocket of " + MEASURED_JAKARTA,
                                "1000-1003, 1006-1011, 3000-4999")
                        .change(1005, 1000)
                        .change(1015, 1006))
                .reports(ReportedCodes.unchanged("UNDERTOW", MEASURED, "1000-1003, 1006-1011, 1015, 3000-4999")
                        .change(1005, 1000))
                .sends(WEB_SOCKETS, "sendClose(code, reason, _, _)", LIMITS)
                .sends(WEB_SOCKETS, "sendClose(code, reason, _, _, _)", LIMITS)
                .sends(WEB_SOCKETS, "sendClose(status, _, _)", LIMITS)
                .sends(WEB_SOCKETS, "sendClose(status, _, _, _)", LIMITS)
                .sends(WEB_SOCKETS, "sendCloseBlocking(code, reason, _)", LIMITS)
                .sends(WEB_SOCKETS, "sendCloseBlocking(status, _)", LIMITS)
                .makes(CLOSE_MESSAGE, "new(code, reason)", MESSAGE)
                .reads(CLOSE_MESSAGE, "status.getCode()")
                .status(new StatusType(
                        CLOSE_MESSAGE,
                        "{status}.getCode()",
                        "new {" + CLOSE_MESSAGE + "}({code}, {status}.getReason())",
                        "new {" + CLOSE_MESSAGE + "}({code}, \"\")"))
                // onCloseMessage is left out: it receives only codes that may be sent.
                .getter(CHANNEL, "getCloseCode()")
                .build();
    }
}
