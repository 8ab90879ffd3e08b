package io.github.closecall.processor.stack;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Calls that do not affect a connection unless it is passed to them: calls of the JDK and of loggers, except those that
 * call or wake other parts of the program, which may close the connection.
 */
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

    private static final List<String> CALLING_OTHERS = List.of(
            "java.beans.",
            "java.io.Closeable",
            "java.lang.AutoCloseable",
            "java.lang.Runnable",
            "java.lang.Thread",
            "java.util.Observable",
            "java.util.Observer",
            "java.util.concurrent.",
            "java.util.function.");

    private static final List<String> ONLY_KEEPING = List.of(
            "java.util.concurrent.Concurrent",
            "java.util.concurrent.CopyOnWrite",
            "java.util.concurrent.TimeUnit",
            "java.util.concurrent.atomic.");

    private static final Set<String> WAKING = Set.of("notify", "notifyAll");

    private HarmlessCalls() {}

    /** Whether a method is harmless. */
    public static boolean include(ExecutableElement method) {
        if (!(method.getEnclosingElement() instanceof TypeElement owner)) {
            return false;
        }
        String type = owner.getQualifiedName().toString();
        return isIn(PACKAGES, type)
                && (!isIn(CALLING_OTHERS, type) || isIn(ONLY_KEEPING, type))
                && !WAKING.contains(method.getSimpleName().toString());
    }

    private static boolean isIn(List<String> names, String type) {
        return names.stream().anyMatch(type::startsWith);
    }
}
