package io.github.closecall.processor.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the checks and the writer know about one type; they read nothing else.
 *
 * @param type the type
 * @param dispatched whether it gets a dispatcher; if not, it is a partial handler set for its subtypes
 * @param resolved whether every type and value that was read could be resolved; if not, the type cannot be checked
 * @param settled whether every relevant constant has its value; if not, the checks wait, but the dispatcher is written
 * @param handlers its handlers, own and inherited, in an order that does not depend on their order in the source
 * @param methodNames the names of all methods of the type, so that a new name can be chosen
 * @param namesake whether a method has another library's annotation named {@code @OnClose}
 * @param session a parameter of the session type that the dispatcher takes, null if no handler takes a session
 * @param conflictingSessions the session parameters of any other type
 * @param contract what the handlers must cover
 * @param misplacements the annotations that have no effect
 * @param sentParameters the parameters with {@code @SentCloseCode}
 * @param suppressed the strings in {@code @SuppressWarnings} on the type and its enclosing types
 * @param compilerWarnings the compiler warnings that the dispatcher must suppress because of the types it mentions
 * @param hiddenNames the simple names of {@code java.lang} classes that other classes in the package hide
 * @param generatedVisible whether the dispatcher can be annotated with {@code javax.annotation.processing.Generated}
 */
public record HandlerSet(
        HandlerType type,
        boolean dispatched,
        boolean resolved,
        boolean settled,
        List<Handler> handlers,
        Set<String> methodNames,
        boolean namesake,
        @Nullable Parameter session,
        List<Parameter> conflictingSessions,
        Contract contract,
        List<Misplacement> misplacements,
        List<SentParameter> sentParameters,
        List<String> suppressed,
        List<String> compilerWarnings,
        List<String> hiddenNames,
        boolean generatedVisible) {

    /** Whether the dispatcher calls this handler, because it has no error that would break the generated code. */
    public boolean calls(Handler handler) {
        return handler.isCallable()
                && (conflictingSessions.isEmpty()
                        || !conflictingSessions.contains(handler.signature().session()));
    }

    /** Whether this code is required and no method lists it. */
    public boolean lacksRequired(int code) {
        for (Code required : contract.required()) {
            if (required.value() == code) {
                return !lists(code);
            }
        }
        return false;
    }

    /** Whether this handler is not declared by the type itself. */
    public boolean inherits(Handler handler) {
        return !type.element().equals(handler.method().getEnclosingElement());
    }

    /** The catch-all, null if there is none. */
    public @Nullable Handler catchAll() {
        for (Handler handler : handlers) {
            if (handler.isCatchAll()) {
                return handler;
            }
        }
        return null;
    }

    /** Whether some method lists this code. */
    public boolean lists(int code) {
        return handlers.stream().anyMatch(handler -> handler.lists(code));
    }

    /** Whether some method lists this code or has it in a range. */
    public boolean covers(int code) {
        return handlers.stream().anyMatch(handler -> handler.lists(code) || handler.covers(code));
    }
}
