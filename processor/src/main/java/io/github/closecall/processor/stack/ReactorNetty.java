package io.github.closecall.processor.stack;

/** Reactor Netty, client and server. */
final class ReactorNetty {

    static final String MEASURED = "Reactor Netty " + Versions.REACTOR_NETTY;

    private static final Limits LIMITS = Limits.codes(
                    "1000-1003, 1007-1014, 3000-4999", MEASURED + " throws an IllegalArgumentException below 5000")
            .longReason(MEASURED + " sends it, which breaks the protocol");

    private static final String OUTBOUND = "reactor.netty.http.websocket.WebsocketOutbound";

    private ReactorNetty() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("REACTOR_NETTY", MEASURED, "1000-1003, 1005-1015, 3000-4999"))
                .sends(OUTBOUND, "sendClose(code)", LIMITS)
                .sends(OUTBOUND, "sendClose(code, reason)", LIMITS)
                .sends(OUTBOUND, "sendClose(_, code, reason)", LIMITS)
                .publisher("reactor.netty.http.websocket.WebsocketInbound", "receiveCloseStatus()")
                .build();
    }
}
