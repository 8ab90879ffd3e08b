package io.github.closecall.processor.stack;

/** AsyncHttpClient. */
final class AsyncHttpClient {

    private static final String MEASURED = "AsyncHttpClient " + Versions.ASYNC_HTTP_CLIENT;

    private static final Limits LIMITS = Limits.codes(
                    "1000-1003, 1007-1014, 3000-4999", MEASURED + " throws an IllegalArgumentException below 5000")
            .longReason(MEASURED + " sends it, which breaks the protocol");

    private AsyncHttpClient() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("ASYNC_HTTP_CLIENT", MEASURED, "1000-1003, 1006-1015, 3000-4999")
                        .change(1005, -1))
                .sends("org.asynchttpclient.ws.WebSocket", "sendCloseFrame(code, reason)", LIMITS)
                .callback("org.asynchttpclient.ws.WebSocketListener", "onClose(_, code, _)")
                .build();
    }
}
