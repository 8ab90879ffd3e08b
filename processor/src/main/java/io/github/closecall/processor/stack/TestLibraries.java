package io.github.closecall.processor.stack;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The libraries with which tests create mocks, and those with which they expect exceptions. */
public final class TestLibraries {

    private static final List<String> MOCKS = List.of(
            "org.mockito.",
            "org.easymock.",
            "org.springframework.boot.test.mock.",
            "org.springframework.test.context.bean.override.");

    private static final List<String> ASSERTIONS =
            List.of("org.junit.", "junit.framework.", "org.assertj.", "org.testng.", "com.google.common.truth.");

    private TestLibraries() {}

    /** Whether a method belongs to a mocking library, so that its receiver, its arguments and its result are mocks. */
    public static boolean isOfMocks(Element method) {
        return method.getEnclosingElement() instanceof TypeElement type && isIn(type, MOCKS);
    }

    /** Whether a field is injected with a mock. */
    public static boolean isMock(Element field) {
        return field.getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .anyMatch(type -> type.asElement() instanceof TypeElement annotation && isIn(annotation, MOCKS));
    }

    /** Whether a method belongs to an assertion library, which may expect an exception from the code passed to it. */
    public static boolean isOfAssertions(Element method) {
        return method.getEnclosingElement() instanceof TypeElement type && isIn(type, ASSERTIONS);
    }

    private static boolean isIn(TypeElement type, List<String> packages) {
        String name = type.getQualifiedName().toString();
        return packages.stream().anyMatch(name::startsWith);
    }
}
