package io.github.closecall.processor.stack;

import java.util.Set;

/** The client of the JDK, {@code java.net.http}, and the JDK's futures, which other libraries use, too. */
final class Jdk {

    private static final String MEASURED = "the client of JDK 17 and 25";
    private static final String REFUSES = MEASURED + " fails the future that it returns";

    private static final Limits LIMITS = Limits.codes("1000, 1001, 1008, 1011, 3000-4999", REFUSES)
            .longReason(REFUSES)
            .nullReason(MEASURED + " throws a NullPointerException");

    private Jdk() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged(
                        "JDK", "java.net.http of JDK 17 and 25", "1000-1003, 1005-1009, 1011-1015, 3000-4999"))
                .sends("java.net.http.WebSocket", "sendClose(code, reason)", LIMITS)
                .callback("java.net.http.WebSocket.Listener", "onClose(_, code, _)")
                .operators(future("java.util.concurrent.CompletionStage"))
                .operators(future("java.util.concurrent.CompletableFuture"))
                .operators(new Operators(
                        "java.util.Optional",
                        Set.of("flatMap", "ifPresent", "ifPresentOrElse", "map"),
                        Set.of("or"),
                        Set.of("map"),
                        Set.of("get", "orElse", "orElseGet", "orElseThrow")))
                .build();
    }

    private static Operators future(String type) {
        return new Operators(
                type,
                Set.of(
                        "handle",
                        "thenAccept",
                        "thenApply",
                        "thenCompose",
                        "whenComplete",
                        "handleAsync",
                        "thenAcceptAsync",
                        "thenApplyAsync",
                        "thenComposeAsync",
                        "whenCompleteAsync"),
                Set.of(
                        "completeOnTimeout",
                        "exceptionally",
                        "orTimeout",
                        "toCompletableFuture",
                        "whenComplete",
                        "whenCompleteAsync"),
                Set.of("thenApply", "thenApplyAsync"),
                Set.of("get", "getNow", "join"));
    }
}
