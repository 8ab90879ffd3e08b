package io.github.closecall.processor.stack;

import io.github.closecall.processor.read.AnnotationReader;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Finds out where a program gets the code of a closure from, which may be one that is never sent. */
public final class ReceivedCodes {

    private final List<MethodPattern> callbacks = Libraries.ALL.stream()
            .flatMap(library -> library.callbacks().stream())
            .toList();
    private final List<AnnotatedCallback> annotatedCallbacks = Libraries.ALL.stream()
            .flatMap(library -> library.annotatedCallbacks().stream())
            .toList();
    private final List<MethodPattern> getters = Libraries.ALL.stream()
            .flatMap(library -> library.getters().stream())
            .toList();

    /** Whether a method returns the code of a closure. */
    public boolean isReturnedBy(ExecutableElement method) {
        return getters.stream().anyMatch(getter -> getter.matches(method));
    }

    /** Whether a parameter of a method is told the code of a closure, as a number or in an object. */
    public boolean isToldTo(VariableElement parameter) {
        if (!(parameter.getEnclosingElement() instanceof ExecutableElement method)) {
            return false;
        }
        // The parameters of lambdas in the body have the same enclosing element.
        int index = method.getParameters().indexOf(parameter);
        return index >= 0
                && (callbacks.stream().anyMatch(callback -> callback.indexOfCode() == index && callback.matches(method))
                        || annotatedCallbacks.stream().anyMatch(callback -> isAnnotated(method, parameter, callback)));
    }

    private static boolean isAnnotated(
            ExecutableElement method, VariableElement parameter, AnnotatedCallback callback) {
        return AnnotationReader.find(method, callback.annotation()) != null
                && TypeNames.of(parameter.asType()).equals(callback.parameter());
    }
}
