package io.github.closecall.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatcher consists of.
 *
 * @param name its class
 * @param isUsable whether it can refer to the handler type; if not, what is wrong is reported elsewhere, and the
 *     dispatcher is there only so that nothing else that mentions it is reported, too
 * @param handlerClass the handler type without type arguments
 * @param handlerType the handler type as the dispatcher writes it
 * @param variable the name of the variable with the handler object
 * @param hasField whether it needs to keep the handler object: it calls a handler that is not static
 * @param sessionType the session that handlers take, null where no handler takes one
 * @param branches the ways through it
 */
record Dispatcher(
        ClassName name,
        boolean isUsable,
        ClassName handlerClass,
        TypeName handlerType,
        String variable,
        boolean hasField,
        @Nullable TypeName sessionType,
        Branches branches) {

    static Dispatcher of(HandlerSet set) {
        boolean isUsable = set.type().obstacle() == null;
        return new Dispatcher(
                ClassName.get(set.type().packageName(), set.type().dispatcherName()),
                isUsable,
                ClassName.get(set.type().element()),
                isUsable ? TypeName.get(set.type().element().asType()) : ClassName.OBJECT,
                VariableName.of(set.type().name()),
                isUsable && callsInstance(set),
                isUsable ? sessionType(set) : null,
                isUsable ? Branches.of(set) : Branches.NONE);
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
    private static @Nullable TypeName sessionType(HandlerSet set) {
        Parameter agreed = set.session().agreed();
        for (Handler handler : set.handlers()) {
            if (agreed != null && set.calls(handler) && handler.signature().session() != null) {
                return TypeName.get(agreed.type());
            }
        }
        return null;
    }
}
