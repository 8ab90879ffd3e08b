package io.github.closecall.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.HandlerType;
import io.github.closecall.processor.model.Parameter;
import io.github.closecall.processor.model.TypeParameter;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a dispatcher.
 *
 * @param name its class
 * @param isPublic whether it can be named from everywhere
 * @param isUsable whether it can refer to the handler type; if not, the error is reported elsewhere, and the dispatcher
 *     exists only to prevent further errors where it is mentioned
 * @param typeVariables its type parameters, which are those of the handler type
 * @param handlerClass the handler type without type arguments
 * @param handlerType the handler type as the dispatcher writes it
 * @param variable the name of the variable with the handler object
 * @param takesHandlers whether it is created with the handler object; static handlers need none
 * @param keepsHandlers whether it calls a handler that is not static
 * @param session the type of the session that handlers take, null if no handler takes one
 * @param calls the branches that call handlers
 * @param actions the branches that return what follows
 */
record Dispatcher(
        ClassName name,
        boolean isPublic,
        boolean isUsable,
        List<TypeVariableName> typeVariables,
        ClassName handlerClass,
        TypeName handlerType,
        String variable,
        boolean takesHandlers,
        boolean keepsHandlers,
        @Nullable TypeName session,
        Branches calls,
        Branches actions) {

    /** Names of method parameters, and of the packages of types that the dispatcher may have to qualify. */
    private static final List<String> TAKEN = List.of("session", "event", "code", "reason", "io", "java", "javax");

    static Dispatcher of(HandlerSet set) {
        HandlerType type = set.type();
        boolean isUsable = type.accessProblem() == null;
        Branches calls = Branches.of(set, DispatchMethod::isShared);
        AnnotatedTypes types = new AnnotatedTypes(type.packageName());
        return new Dispatcher(
                ClassName.get(type.packageName(), type.dispatcherName()),
                type.isPublic(),
                isUsable,
                isUsable ? typeVariables(type, types) : List.of(),
                ClassName.get(type.element()),
                isUsable ? TypeName.get(type.element().asType()) : TypeName.get(Object.class),
                variable(type),
                !isUsable || takesHandlers(set),
                isUsable && calls.all().anyMatch(branch -> !branch.handler().isStatic()),
                isUsable ? session(set, types) : null,
                calls,
                Branches.of(set, Action::isShared));
    }

    /** The access modifiers of the class and its constructor. */
    Modifier[] visibility() {
        return isPublic ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** The session type, or {@code Object} if no handler takes a session. */
    TypeName sessionOrObject() {
        return session == null ? TypeName.get(Object.class) : session;
    }

    private static List<TypeVariableName> typeVariables(HandlerType type, AnnotatedTypes types) {
        return type.typeParameters().stream()
                .map(parameter -> typeVariable(parameter, types))
                .toList();
    }

    private static TypeVariableName typeVariable(TypeParameter parameter, AnnotatedTypes types) {
        return TypeVariableName.get(
                parameter.name(), parameter.bounds().stream().map(types::of).toArray(TypeName[]::new));
    }

    /** Whether the annotations ask for anything to follow a handler. */
    boolean hasActions() {
        return isUsable && actions.all().anyMatch(Branch::hasAction);
    }

    private static boolean takesHandlers(HandlerSet set) {
        return set.handlers().isEmpty() || !set.handlers().stream().allMatch(Handler::isStatic);
    }

    /**
     * The session type, null if no handler that takes it can be called. Never declared non-null, because a caller may
     * have no session.
     */
    private static @Nullable TypeName session(HandlerSet set, AnnotatedTypes types) {
        Parameter session = set.session();
        boolean isTaken = set.handlers().stream()
                .filter(set::calls)
                .anyMatch(handler -> handler.signature().session() != null);
        if (session == null || !isTaken) {
            return null;
        }
        TypeName type = types.of(session.type());
        return session.nonNullBy() == null ? type : type.withoutAnnotations();
    }

    /** The name of the type in lower camel case, unless another variable or the type itself has that name. */
    private static String variable(HandlerType type) {
        ClassName handlerClass = ClassName.get(type.element());
        String name = decapitalize(handlerClass.simpleName());
        if (isFree(name, handlerClass)) {
            return name;
        }
        return isFree("handler", handlerClass) ? "handler" : "target";
    }

    /**
     * Whether a variable may have a name: one with the name of a type or package would hide it where a static handler
     * is called.
     */
    private static boolean isFree(String name, ClassName handlerClass) {
        return !SourceVersion.isKeyword(name)
                && !TAKEN.contains(name)
                && !name.equals(handlerClass.simpleName())
                && !name.equals(handlerClass.topLevelClassName().simpleName())
                && !name.equals(handlerClass.packageName().split("\\.", 2)[0]);
    }

    /**
     * Converts leading capitals to lower case, except the one that begins the next word: {@code URLHandler} becomes
     * {@code urlHandler}.
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
