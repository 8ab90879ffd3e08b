package io.github.closecall.processor.stack;

import io.github.closecall.processor.read.AnnotationReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Finds the places where a program receives the code of a closure, which may be one that is never sent. */
public final class ReceivedCodes {

    private final List<MethodPattern> callbacks = all(library -> library.callbacks().stream());
    private final List<AnnotatedCallback> annotatedCallbacks = all(library -> library.annotatedCallbacks().stream());
    private final List<MethodPattern> getters = all(library -> library.getters().stream());
    private final List<MethodPattern> publishers = all(library -> library.publishers().stream());
    private final List<String> minusOnes = all(library -> library.minusOnes().stream());
    private final Map<String, Operators> operators = Libraries.ALL.stream()
            .flatMap(library -> library.operators().stream())
            .collect(Collectors.toMap(Operators::type, Function.identity()));

    private static <T> List<T> all(Function<Library, Stream<T>> facts) {
        return Libraries.ALL.stream().flatMap(facts).toList();
    }

    /** Whether a method returns the code of a closure, as a number or in an object. */
    public boolean isReturnedBy(ExecutableElement method) {
        return getters.stream().anyMatch(getter -> getter.matches(method));
    }

    /** Whether a method returns a publisher of the code of a closure. */
    public boolean isPublishedBy(ExecutableElement method) {
        return publishers.stream().anyMatch(publisher -> publisher.matches(method));
    }

    /** Whether the code of a Close frame without one is -1 in objects of a type. */
    public boolean isMinusOneIn(TypeMirror type) {
        return minusOnes.contains(TypeNames.of(type));
    }

    /** Whether a method of a publisher, a future or the like passes each value to its first argument, a function. */
    public boolean passes(ExecutableElement operator) {
        return isIn(operator, Operators::passing);
    }

    /** Whether such a method returns an object of the same kind with the same values. */
    public boolean keeps(ExecutableElement operator) {
        return isIn(operator, Operators::keeping);
    }

    /** Whether such a method returns an object of the same kind with the values that its first argument returns. */
    public boolean maps(ExecutableElement operator) {
        return isIn(operator, Operators::mapping);
    }

    /** Whether such a method returns the value itself. */
    public boolean unwraps(ExecutableElement operator) {
        return isIn(operator, Operators::unwrapping);
    }

    private boolean isIn(ExecutableElement operator, Function<Operators, Set<String>> names) {
        Operators known = operator.getEnclosingElement() instanceof TypeElement owner
                ? operators.get(owner.getQualifiedName().toString())
                : null;
        return known != null
                && names.apply(known).contains(operator.getSimpleName().toString());
    }

    /** Whether a parameter of a method receives the code of a closure, as a number or in an object. */
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
