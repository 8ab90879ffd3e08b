package io.github.closecall.processor.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the checks and the writer know about one type. They read nothing else.
 *
 * @param type the type
 * @param dispatched whether it gets a dispatcher; if not, it is a partial handler set for its subtypes
 * @param resolved whether every type and value that was read could be resolved; if not, nothing can be said about it
 * @param settled whether every constant that matters has its value; if not, the checks wait, but the dispatcher does
 *     not
 * @param handlers its handlers, own and inherited, in an order that does not depend on their order in the source
 * @param methodNames the names of all methods that the type has, so that a new one can be named
 * @param namesake whether a method has an annotation of others that is called like {@code @OnClose}
 * @param session a parameter of the session type that the dispatcher takes, null where no handler takes a session
 * @param conflictingSessions the session parameters of another type than that
 * @param contract what the handlers must cover
 * @param misplacements the annotations that mean nothing where they are
 * @param sentParameters the parameters with {@code @SentCloseCode}
 * @param suppressed the words in {@code @SuppressWarnings} on the type and the types around it
 * @param compilerWarnings the warnings of the compiler that the dispatcher has to suppress, because of what it mentions
 * @param hiddenNames the simple names of classes in {@code java.lang} that mean other classes in the package
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

    /** Whether the dispatcher calls this handler: nothing is wrong with it that would break the generated code. */
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
        for (Handler handler : handlers) {
            if (handler.lists(code)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some method lists this code or has a range with it. */
    public boolean covers(int code) {
        for (Handler handler : handlers) {
            if (handler.lists(code) || handler.covers(code)) {
                return true;
            }
        }
        return false;
    }
}
