package io.github.closecall.processor.stack;

/** Helidon, client and server. It does not report lost connections. */
final class Helidon {

    private static final String MEASURED = "Helidon " + Versions.HELIDON;

    private static final Limits LIMITS = Limits.everyCode(MEASURED + " sends it, which breaks the protocol")
            .longReason(MEASURED + " throws an IllegalArgumentException on the server and breaks the protocol on the"
                    + " client")
            .nullReason(MEASURED + " throws a NullPointerException");

    private Helidon() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("HELIDON", MEASURED, "1000-1004, 1007-4999")
                        .change(1005, 1000)
                        .change(1006, null))
                .sends("io.helidon.websocket.WsSession", "close(code, reason)", LIMITS)
                .callback("io.helidon.websocket.WsListener", "onClose(_, code, _)")
                .build();
    }
}
