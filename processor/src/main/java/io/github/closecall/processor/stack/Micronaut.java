package io.github.closecall.processor.stack;

import io.github.closecall.CloseCodes;
import java.util.Map;

/** Micronaut on Netty, client and server. */
final class Micronaut {

    private static final String MEASURED = "Micronaut " + Versions.MICRONAUT;
    private static final String BREAKS_PROTOCOL = MEASURED + " sends it, which breaks the protocol";

    /** It also sends codes above 4999, which no protocol defines. */
    private static final Limits SESSION = Limits.codes(
            "1000-1003, 1007-1014, 3000-4999", MEASURED + " throws an IllegalArgumentException below 5000");

    private static final Limits REASON = Limits.NONE.longReason(BREAKS_PROTOCOL);

    private static final String SESSION_TYPE = "io.micronaut.websocket.WebSocketSession";
    private static final String CLOSE_REASON = "io.micronaut.websocket.CloseReason";

    private Micronaut() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("MICRONAUT", MEASURED, "1000-1003, 1005-1015, 3000-4999"))
                .sends(SESSION_TYPE, "close(status)", SESSION)
                .makes(CLOSE_REASON, "new(code, reason)", REASON)
                .reads(CLOSE_REASON, "status.getCode()")
                .status(new StatusType(
                        CLOSE_REASON,
                        "{status}.getCode()",
                        "new {" + CLOSE_REASON + "}({code}, {status}.getReason())",
                        "new {" + CLOSE_REASON + "}({code}, \"\")",
                        Map.of(
                                "NO_STATUS_RECEIVED", CloseCodes.NO_STATUS_RCVD,
                                "ABNORMAL_CLOSURE", CloseCodes.ABNORMAL_CLOSURE,
                                "TLS_HANDSHAKE", CloseCodes.TLS_HANDSHAKE)))
                .minusOne(CLOSE_REASON)
                .annotatedCallback("io.micronaut.websocket.annotation.OnClose", CLOSE_REASON)
                .build();
    }
}
