package io.github.closecall.processor.stack;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Calls that have nothing to do with a connection unless they are given one: those of the JDK and of loggers. */
public final class HarmlessCalls {

    private static final List<String> PACKAGES = List.of(
            "java.",
            "javax.",
            "android.util.",
            "org.slf4j.",
            "org.apache.logging.",
            "org.apache.log4j.",
            "org.apache.commons.logging.",
            "org.jboss.logging.",
            "com.google.common.flogger.",
            "timber.log.",
            "okhttp3.HttpUrl",
            "okhttp3.Request",
            "okhttp3.Response");

    private HarmlessCalls() {}

    /** Whether a method is harmless. */
    public static boolean include(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && PACKAGES.stream().anyMatch(owner.getQualifiedName().toString()::startsWith);
    }
}
