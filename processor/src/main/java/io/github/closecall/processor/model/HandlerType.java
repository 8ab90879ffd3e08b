package io.github.closecall.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A type with handler methods.
 *
 * @param element its declaration
 * @param name the type as messages show it: {@code Outer.Inner}
 * @param packageName its package, {@code ""} for the unnamed one
 * @param dispatcherName the simple name of its dispatcher: {@code Outer_InnerCloseDispatcher}
 * @param typeParameters the type parameters that its name needs: its own and, for an inner class, those of its
 *     enclosing types
 * @param isPublic whether it can be named from everywhere
 * @param isInterface whether methods with a body need {@code default}
 * @param accessProblem why the dispatcher cannot name it, null if it can
 */
public record HandlerType(
        TypeElement element,
        String name,
        String packageName,
        String dispatcherName,
        List<TypeParameter> typeParameters,
        boolean isPublic,
        boolean isInterface,
        @Nullable AccessProblem accessProblem) {

    /** The suffix of the name of every dispatcher. */
    public static final String DISPATCHER_SUFFIX = "CloseDispatcher";

    /** The position of the type. */
    public Position position() {
        return Position.of(element);
    }
}
