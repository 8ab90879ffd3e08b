package io.github.closecall.processor.stack;

/** Apache Tomcat, client and server. Its API is that of {@link Jakarta}. */
final class Tomcat {

    static final String MEASURED = "Tomcat " + Versions.TOMCAT;

    private Tomcat() {}

    static Library library() {
        return Library.builder()
                .reports(ReportedCodes.unchanged("TOMCAT", MEASURED, "1000-1003, 1006-1011, 1015, 3000-4999")
                        .change(1005, 1000))
                .build();
    }
}
