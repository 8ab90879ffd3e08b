package io.github.closecall.processor.write;

import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.HandlerType;
import io.github.closecall.processor.model.Parameter;
import io.github.closecall.processor.model.TypeParameter;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;
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

    /** Parameters of the methods, and the packages of what the dispatcher may have to name in full. */
    private static final List<String> TAKEN = List.of("session", "event", "code", "reason", "io", "java", "javax");

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
                variable(type.name()),
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

    /** The name of the type, beginning with a small letter, if no other variable and not the type itself has it. */
    private static String variable(String typeName) {
        String simpleName = typeName.substring(typeName.lastIndexOf('.') + 1);
        String name = decapitalize(simpleName);
        if (isFree(name, simpleName)) {
            return name;
        }
        // A variable with the name of the type would hide the type, on which static handlers are called.
        return isFree("handler", simpleName) ? "handler" : "target";
    }

    private static boolean isFree(String name, String simpleName) {
        return !SourceVersion.isKeyword(name) && !TAKEN.contains(name) && !name.equals(simpleName);
    }

    /**
     * Makes the capitals at the beginning small, but not the one that begins the next word: {@code URLHandler},
     * urlHandler.
     */
    private static String decapitalize(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean nextWord = capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
        int end = nextWord ? capitals - 1 : capitals;
        return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
    }
}
