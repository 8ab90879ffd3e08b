package io.github.closecall.processor.stack;

/** Tyrus, whose client and server differ. Its API is that of {@link Jakarta}. */
final class Tyrus {

    static final String MEASURED = "Tyrus " + Versions.TYRUS;

    private Tyrus() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged(
                                "TYRUS_CLIENT", "the client of " + MEASURED, "1000-1003, 1006-1013, 1015, 3000-4999")
                        .change(1005, 1000))
                .reports(ReportedCodes.unchanged(
                                "TYRUS_SERVER", "the server of " + MEASURED, "1000-1003, 1006-1011, 1015, 3000-4999")
                        .change(1005, 1000))
                .build();
    }
}
