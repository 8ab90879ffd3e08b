package io.github.closecall.processor.model;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A method with {@code @OnClose}, declared by the handler type or inherited.
 *
 * @param method the method that the dispatcher calls; a method that overrides several methods with codes belongs to
 *     several handlers
 * @param name its name
 * @param description the method as messages show it: {@code Chat.dropped(Throwable)}
 * @param position the method, or the handler type if the method is inherited
 * @param reportedHere whether errors of the method itself are reported for this type, not for the type that declares it
 * @param declaredHere whether this type itself gives the method its codes; warnings are reported only for that type,
 *     errors also for types that inherit it
 * @param isStatic whether it is static
 * @param receiver the interface to call it through if the compiler does not see such a method in the handler type, null
 *     otherwise
 * @param accessProblem why the dispatcher cannot call it, null if it can
 * @param selections its {@code @OnClose} annotations, at least one
 * @param signature its parameters and result
 * @param reconnection its {@code @Reconnect} annotation, null for none
 * @param userMessage the text of its {@code @UserMessage} annotation, null for none
 * @param suppressed the words in {@code @SuppressWarnings} on it
 */
public record Handler(
        ExecutableElement method,
        String name,
        String description,
        Position position,
        boolean reportedHere,
        boolean declaredHere,
        boolean isStatic,
        @Nullable TypeMirror receiver,
        @Nullable AccessProblem accessProblem,
        List<Selection> selections,
        Signature signature,
        @Nullable Reconnection reconnection,
        @Nullable String userMessage,
        List<String> suppressed) {

    /** Whether the dispatcher calls the same method for both handlers. */
    public boolean isOfSameMethod(Handler other) {
        return method.equals(other.method);
    }

    /** Whether the generated code can contain a call of this method. */
    public boolean isCallable() {
        return accessProblem == null && signature.isCallable();
    }

    /** Whether the method lists this code. */
    public boolean lists(int code) {
        return selections.stream()
                .flatMap(selection -> selection.codes().stream())
                .anyMatch(listed -> listed.value() == code);
    }

    /** The valid ranges of the method. */
    public List<CodeRange> ranges() {
        return selections.stream()
                .flatMap(selection -> Stream.ofNullable(selection.range()))
                .toList();
    }

    /** Whether a range of the method has this code, valid or not. */
    public boolean covers(int code) {
        return selections.stream().anyMatch(selection -> selection.covers(code));
    }

    /** Whether the method handles every code that no other method handles. */
    public boolean isCatchAll() {
        return selections.stream().anyMatch(Selection::isCatchAll);
    }
}
