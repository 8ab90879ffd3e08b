package io.github.closecall.processor.stack;

import java.util.Set;

/** OkHttp. Version 4 behaves like version 5. */
final class OkHttp {

    private static final String MEASURED = "OkHttp " + Versions.OKHTTP;
    private static final String REFUSES = MEASURED + " throws an IllegalArgumentException";

    private static final Limits LIMITS =
            Limits.codes("1000-1003, 1007-1014, 3000-4999", REFUSES).longReason(REFUSES);

    private static final String WEB_SOCKET = "okhttp3.WebSocket";
    private static final String LISTENER = "okhttp3.WebSocketListener";

    private OkHttp() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("OKHTTP", MEASURED, "1000-1003, 1005-1015, 3000-4999"))
                .sends(WEB_SOCKET, "close(code, reason)", LIMITS)
                .callback(LISTENER, "onClosing(_, code, _)")
                .callback(LISTENER, "onClosed(_, code, _)")
                .answeringListener(new AnsweringListener(
                        LISTENER,
                        "onClosing",
                        Set.of("onClosed", "onFailure"),
                        WEB_SOCKET,
                        Set.of("close", "cancel"),
                        "io.github.closecall.adapter.OkHttpCloses",
                        Set.of("connecting"),
                        MEASURED + " calls nothing more, and the peer waits for its answer"))
                .build();
    }
}
