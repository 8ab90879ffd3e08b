package io.github.closecall.processor.stack;

import io.github.closecall.CloseCodes;
import java.util.Map;

/**
 * The API of Jakarta WebSocket. The container behind it is unknown, so only codes that no container sends are refused
 * here.
 */
final class Jakarta {

    private static final Limits SESSION = Limits.codes(
            "1000-1003, 1007-1014, 3000-4999",
            Tomcat.MEASURED + " breaks the protocol with it, " + Tyrus.MEASURED + " may send 1000 instead, and "
                    + Jetty.MEASURED + " may send nothing");

    private static final Limits REASON =
            Limits.NONE.longReason(Tyrus.MEASURED + ", " + Jetty.MEASURED + " and " + Undertow.MEASURED_JAKARTA
                    + " throw an IllegalArgumentException, and " + Tomcat.MEASURED + " cuts it off");

    private static final Limits CODE = Limits.codes(
            "1000-4999", "Jakarta WebSocket " + Versions.JAKARTA_WEBSOCKET + " throws an IllegalArgumentException");

    private static final String CLOSE_REASON = "jakarta.websocket.CloseReason";
    private static final String CLOSE_CODE = "jakarta.websocket.CloseReason.CloseCode";
    private static final String CLOSE_CODES = "jakarta.websocket.CloseReason.CloseCodes";

    private static final String OF_CODE = "{" + CLOSE_CODES + "}.getCloseCode({code})";

    private Jakarta() {}

    static Library library() {
        return Library.builder()
                .sends("jakarta.websocket.Session", "close(status)", SESSION)
                .makes(CLOSE_REASON, "new(status, reason)", REASON)
                .reads(CLOSE_REASON, "status.getCloseCode()")
                .reads(CLOSE_CODE, "status.getCode()")
                .makes(CLOSE_CODES, "getCloseCode(code)", CODE)
                .status(new StatusType(
                        CLOSE_REASON,
                        "{status}.getCloseCode().getCode()",
                        "new {" + CLOSE_REASON + "}(" + OF_CODE + ", {status}.getReasonPhrase())",
                        "new {" + CLOSE_REASON + "}(" + OF_CODE + ", \"\")"))
                .status(new StatusType(CLOSE_CODE, "{status}.getCode()", OF_CODE, OF_CODE))
                .status(new StatusType(
                        CLOSE_CODES,
                        "{status}.getCode()",
                        OF_CODE,
                        OF_CODE,
                        Map.of(
                                "RESERVED", 1004,
                                "NO_STATUS_CODE", CloseCodes.NO_STATUS_RCVD,
                                "CLOSED_ABNORMALLY", CloseCodes.ABNORMAL_CLOSURE,
                                "TLS_HANDSHAKE_FAILURE", CloseCodes.TLS_HANDSHAKE)))
                .callback("jakarta.websocket.Endpoint", "onClose(_, status)")
                .annotatedCallback("jakarta.websocket.OnClose", CLOSE_REASON)
                .build();
    }
}
