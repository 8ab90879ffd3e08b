package io.github.closecall.benchmark.dispatch;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.Map;

/** What frameworks do: a method for each code, found once, its arguments resolved by type for each event. */
final class ReflectiveMap {

    private final Map<Integer, Method> methods = new HashMap<>();
    private final Method other;
    private final Chat chat;
    private final boolean resolving;

    /** With {@code resolving} the parameters are looked at for each event, as Spring does; otherwise only once. */
    ReflectiveMap(Chat chat, boolean resolving) throws NoSuchMethodException {
        this.chat = chat;
        this.resolving = resolving;
        methods.put(1000, Chat.class.getMethod("done"));
        methods.put(1001, Chat.class.getMethod("away", String.class));
        methods.put(1006, Chat.class.getMethod("dropped", Throwable.class));
        methods.put(1008, Chat.class.getMethod("refused", int.class, String.class));
        methods.put(1013, Chat.class.getMethod("busy", int.class));
        other = Chat.class.getMethod("other", CloseEvent.class);
    }

    CloseAction dispatch(CloseEvent event) throws ReflectiveOperationException {
        Method method = methods.getOrDefault(event.code(), other);
        method.invoke(chat, resolving ? resolved(method, event) : known(event));
        return CloseAction.stop();
    }

    private static Object[] known(CloseEvent event) {
        return switch (event.code()) {
            case 1000 -> new Object[0];
            case 1001 -> new Object[] {event.reason()};
            case 1006 -> new Object[] {event.cause()};
            case 1008 -> new Object[] {event.code(), event.reason()};
            case 1013 -> new Object[] {event.code()};
            default -> new Object[] {event};
        };
    }

    private static Object[] resolved(Method method, CloseEvent event) {
        Parameter[] parameters = method.getParameters();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            Class<?> type = parameters[i].getType();
            if (type == int.class) {
                arguments[i] = event.code();
            } else if (type == String.class) {
                arguments[i] = event.reason();
            } else {
                arguments[i] = type == CloseEvent.class ? event : event.cause();
            }
        }
        return arguments;
    }
}
