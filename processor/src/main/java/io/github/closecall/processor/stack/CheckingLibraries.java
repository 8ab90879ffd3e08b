package io.github.closecall.processor.stack;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The classes of libraries whose methods throw an exception if what they are given is not as it should be. */
public final class CheckingLibraries {

    private static final Set<String> TYPES = Set.of(
            "com.google.common.base.Preconditions",
            "com.google.common.base.Verify",
            "io.netty.util.internal.ObjectUtil",
            "org.apache.commons.lang3.Validate",
            "org.springframework.util.Assert");

    private CheckingLibraries() {}

    /** Whether a method is of such a class, or of a library of assertions. */
    public static boolean include(ExecutableElement method) {
        // What is not null may still hold any code.
        boolean asksForNull = method.getSimpleName().toString().endsWith("Null");
        return !asksForNull
                && method.getEnclosingElement() instanceof TypeElement owner
                && (TYPES.contains(owner.getQualifiedName().toString()) || TestLibraries.isOfAssertions(method));
    }
}
