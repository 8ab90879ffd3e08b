package io.github.closecall.processor.stack;

import io.github.closecall.CloseCodes;
import java.util.Map;

/** Spring's {@code WebSocketHandler}, measured on Tomcat. */
final class Spring {

    static final String MEASURED = "Spring " + Versions.SPRING;
    private static final String MEASURED_ON_TOMCAT = MEASURED + " on " + Tomcat.MEASURED;
    private static final String REFUSES = MEASURED + " throws an IllegalArgumentException";

    /** Containers other than Tomcat may send 1014. */
    private static final Limits SESSION = Limits.codes(
            "1000-1003, 1007-1014, 3000-4999", MEASURED_ON_TOMCAT + " throws, sends another or breaks the protocol");

    private static final Limits STATUS =
            Limits.codes("1000-4999", REFUSES).longReason(Tomcat.MEASURED + " cuts it off");

    private static final Limits WITH_REASON = STATUS.blankReason(REFUSES);

    private static final String CLOSE_STATUS = "org.springframework.web.socket.CloseStatus";

    private Spring() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged(
                                "SPRING_TOMCAT", MEASURED_ON_TOMCAT, "1000-1003, 1006-1011, 1015, 3000-4999")
                        .change(1005, 1000))
                .sends("org.springframework.web.socket.WebSocketSession", "close(status)", SESSION)
                .makes(CLOSE_STATUS, "new(code)", STATUS)
                .makes(CLOSE_STATUS, "new(code, reason)", STATUS)
                .makes(CLOSE_STATUS, "status.withReason(reason)", WITH_REASON)
                .reads(CLOSE_STATUS, "status.getCode()")
                .status(status(CLOSE_STATUS))
                .callback("org.springframework.web.socket.WebSocketHandler", "afterConnectionClosed(_, status)")
                .build();
    }

    /** Describes {@code CloseStatus}: the two classes of this name, in Spring WebSocket and in WebFlux, are alike. */
    static StatusType status(String type) {
        return new StatusType(
                type,
                "{status}.getCode()",
                "new {" + type + "}({code}, {status}.getReason())",
                "new {" + type + "}({code})",
                Map.of(
                        "NO_STATUS_CODE", CloseCodes.NO_STATUS_RCVD,
                        "NO_CLOSE_FRAME", CloseCodes.ABNORMAL_CLOSURE,
                        "TLS_HANDSHAKE_FAILURE", CloseCodes.TLS_HANDSHAKE));
    }
}
