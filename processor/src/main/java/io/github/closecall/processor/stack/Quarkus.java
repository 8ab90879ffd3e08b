package io.github.closecall.processor.stack;

import io.github.closecall.CloseCodes;
import java.util.Map;

/** Quarkus WebSockets Next, client and server. */
final class Quarkus {

    private static final String MEASURED = "Quarkus " + Versions.QUARKUS;
    private static final String BREAKS_PROTOCOL = MEASURED + " sends it, which breaks the protocol";

    /** It also sends codes above 4999, which no protocol defines. */
    private static final Limits REASON = Limits.codes(
                    "1000-1003, 1007-1014, 3000-4999", MEASURED + " throws an IllegalArgumentException below 5000")
            .longReason(BREAKS_PROTOCOL);

    private static final String CONNECTION = "io.quarkus.websockets.next.Connection";
    private static final String CLOSE_REASON = "io.quarkus.websockets.next.CloseReason";

    private Quarkus() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("QUARKUS", MEASURED, "1000-1003, 1006-1015, 3000-4999")
                        .change(1005, 1000))
                .sends(CONNECTION, "close(status)", Limits.everyCode(BREAKS_PROTOCOL))
                .sends(CONNECTION, "closeAndAwait(status)", Limits.everyCode(BREAKS_PROTOCOL))
                .makes(CLOSE_REASON, "new(code)", REASON)
                .makes(CLOSE_REASON, "new(code, reason)", REASON)
                .reads(CLOSE_REASON, "status.getCode()")
                .status(new StatusType(
                        CLOSE_REASON,
                        "{status}.getCode()",
                        "new {" + CLOSE_REASON + "}({code}, {status}.getMessage())",
                        "new {" + CLOSE_REASON + "}({code})",
                        Map.of("EMPTY", CloseCodes.NO_STATUS_RCVD, "ABNORMAL", CloseCodes.ABNORMAL_CLOSURE)))
                .annotatedCallback("io.quarkus.websockets.next.OnClose", CLOSE_REASON)
                .getter(CONNECTION, "closeReason()")
                .build();
    }
}
