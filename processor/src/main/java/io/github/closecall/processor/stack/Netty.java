package io.github.closecall.processor.stack;

import io.github.closecall.CloseCodes;
import java.util.Map;

/** Netty, client and server. */
final class Netty {

    private static final String MEASURED = "Netty " + Versions.NETTY;
    private static final String THROWS = MEASURED + " throws an IllegalArgumentException";
    private static final String BREAKS_PROTOCOL = MEASURED + " sends it, which breaks the protocol";

    /** It also sends codes above 4999, which no protocol defines. */
    private static final Limits FRAME = Limits.codes("1000-1003, 1007-1014, 3000-4999", THROWS + " below 5000")
            .longReason(BREAKS_PROTOCOL);

    private static final Limits STATUS =
            Limits.codes("1000-1003, 1007-1014, 3000-65535", THROWS).longReason(BREAKS_PROTOCOL);

    /**
     * The codes that the protocol handlers can send when a channel is closed; any other makes closing fail and leaves
     * the channel open.
     */
    private static final Limits CONFIGURED = Limits.codes(
            "1000-1003, 1007-1014, 3000-4999", MEASURED + " fails to close the channel with one below 5000");

    private static final String PACKAGE = "io.netty.handler.codec.http.websocketx.";
    private static final String CLOSE_FRAME = PACKAGE + "CloseWebSocketFrame";
    private static final String CLOSE_STATUS = PACKAGE + "WebSocketCloseStatus";

    private Netty() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("NETTY", MEASURED, "1000-1003, 1005-1015, 3000-4999"))
                .sends(CLOSE_FRAME, "new(code, reason)", FRAME)
                .sends(CLOSE_FRAME, "new(_, _, code, reason)", FRAME)
                .sends(CLOSE_FRAME, "new(_, _, _, code, reason)", FRAME)
                .sends(CLOSE_FRAME, "new(status)", FRAME)
                .sends(CLOSE_FRAME, "new(status, reason)", FRAME)
                .sends(CLOSE_FRAME, "new(status, _)", FRAME)
                .sends(PACKAGE + "WebSocketClientProtocolConfig.Builder", "sendCloseFrame(status)", CONFIGURED)
                .sends(PACKAGE + "WebSocketServerProtocolConfig.Builder", "sendCloseFrame(status)", CONFIGURED)
                .makes(CLOSE_STATUS, "new(code, reason)", STATUS)
                .makes(CLOSE_STATUS, "valueOf(code)", Limits.NONE)
                .reads(CLOSE_STATUS, "status.code()")
                .status(new StatusType(
                        CLOSE_STATUS,
                        "{status}.code()",
                        "{" + CLOSE_STATUS + "}.valueOf({code})",
                        "{" + CLOSE_STATUS + "}.valueOf({code})",
                        Map.of(
                                "EMPTY", CloseCodes.NO_STATUS_RCVD,
                                "ABNORMAL_CLOSURE", CloseCodes.ABNORMAL_CLOSURE,
                                "TLS_HANDSHAKE_FAILED", CloseCodes.TLS_HANDSHAKE)))
                .getter(CLOSE_FRAME, "statusCode()")
                // A frame created with -1 carries 65535.
                .minusOne(CLOSE_FRAME)
                .build();
    }
}
