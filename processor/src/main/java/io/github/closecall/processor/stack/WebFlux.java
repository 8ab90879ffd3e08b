package io.github.closecall.processor.stack;

/** Spring WebFlux, measured on Reactor Netty. */
final class WebFlux {

    private static final String MEASURED = "Spring WebFlux " + Versions.SPRING + " on " + ReactorNetty.MEASURED;

    private static final Limits SESSION =
            Limits.codes("1000-1003, 1007-1014, 3000-4999", MEASURED + " throws an IllegalArgumentException");

    private static final Limits STATUS = Limits.codes(
                    "1000-4999", Spring.MEASURED + " throws an IllegalArgumentException")
            .longReason(ReactorNetty.MEASURED + " sends it, which breaks the protocol");

    private static final Limits WITH_REASON =
            STATUS.blankReason(Spring.MEASURED + " throws an IllegalArgumentException");

    private static final String CLOSE_STATUS = "org.springframework.web.reactive.socket.CloseStatus";
    private static final String WEB_SOCKET_SESSION = "org.springframework.web.reactive.socket.WebSocketSession";

    private WebFlux() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("WEBFLUX", MEASURED, "1000-1003, 1005-1015, 3000-4999"))
                .sends(WEB_SOCKET_SESSION, "close(status)", SESSION)
                .makes(CLOSE_STATUS, "new(code)", STATUS)
                .makes(CLOSE_STATUS, "new(code, reason)", STATUS)
                .makes(CLOSE_STATUS, "create(code, reason)", STATUS)
                .makes(CLOSE_STATUS, "status.withReason(reason)", WITH_REASON)
                .reads(CLOSE_STATUS, "status.getCode()")
                .status(Spring.status(CLOSE_STATUS))
                .publisher(WEB_SOCKET_SESSION, "closeStatus()")
                .build();
    }
}
