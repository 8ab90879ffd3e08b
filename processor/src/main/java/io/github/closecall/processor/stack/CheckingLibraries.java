package io.github.closecall.processor.stack;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The library classes whose methods throw an exception for invalid arguments. */
public final class CheckingLibraries {

    private static final Set<String> TYPES = Set.of(
            "com.google.common.base.Preconditions",
            "com.google.common.base.Verify",
            "io.netty.util.internal.ObjectUtil",
            "org.apache.commons.lang3.Validate",
            "org.springframework.util.Assert");

    private CheckingLibraries() {}

    /** Whether a method belongs to such a class, or to an assertion library. */
    public static boolean include(ExecutableElement method) {
        // An object that is not null may still have any code.
        boolean asksForNull = method.getSimpleName().toString().endsWith("Null");
        return !asksForNull
                && method.getEnclosingElement() instanceof TypeElement owner
                && (TYPES.contains(owner.getQualifiedName().toString()) || TestLibraries.isOfAssertions(method));
    }
}
