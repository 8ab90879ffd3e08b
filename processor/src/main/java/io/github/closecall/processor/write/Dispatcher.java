package io.github.closecall.processor.write;

import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.HandlerType;
import io.github.closecall.processor.model.Parameter;
import io.github.closecall.processor.model.TypeParameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatcher consists of.
 *
 * @param name its class
 * @param isUsable whether it can refer to the handler type; if not, what is wrong is reported elsewhere, and the
 *     dispatcher is there only so that nothing else that mentions it is reported, too
 * @param typeParameters its type parameters, which are those of the handler type
 * @param handlerClass the handler type without type arguments
 * @param handlerType the handler type as the dispatcher writes it
 * @param variable the name of the variable with the handler object
 * @param hasField whether it needs to keep the handler object: it calls a handler that is not static
 * @param sessionType the session that handlers take, null where no handler takes one
 * @param branches the ways through it
 */
record Dispatcher(
        TypeReference name,
        boolean isUsable,
        List<TypeParameter> typeParameters,
        TypeReference handlerClass,
        TypeReference handlerType,
        String variable,
        boolean hasField,
        @Nullable TypeReference sessionType,
        Branches branches) {

    static Dispatcher of(HandlerSet set) {
        HandlerType type = set.type();
        boolean isUsable = type.obstacle() == null;
        TypeReference handlerClass = new TypeReference(type.packageName(), type.name(), null);
        return new Dispatcher(
                new TypeReference(type.packageName(), type.dispatcherName(), null),
                isUsable,
                isUsable ? type.typeParameters() : List.of(),
                handlerClass,
                isUsable ? handlerType(type, handlerClass) : TypeReference.OBJECT,
                VariableName.of(type.name()),
                isUsable && callsInstance(set),
                isUsable ? sessionType(set) : null,
                isUsable ? Branches.of(set) : Branches.NONE);
    }

    private static TypeReference handlerType(HandlerType type, TypeReference handlerClass) {
        return type.typeParameters().isEmpty()
                ? handlerClass
                : TypeReference.of(type.element().asType());
    }

    private static boolean callsInstance(HandlerSet set) {
        for (Handler handler : set.handlers()) {
            if (set.calls(handler) && !handler.isStatic()) {
                return true;
            }
        }
        return false;
    }

    /** The session type, unless no handler that takes it can be called. */
    private static @Nullable TypeReference sessionType(HandlerSet set) {
        Parameter session = set.session();
        for (Handler handler : set.handlers()) {
            if (session != null && set.calls(handler) && handler.signature().session() != null) {
                return TypeReference.of(session);
            }
        }
        return null;
    }
}
