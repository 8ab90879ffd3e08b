package io.github.closecall.processor.write;

import io.github.closecall.processor.model.Parameter;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A type that a dispatcher mentions.
 *
 * @param packageName the package of a class, {@code ""} for the unnamed one
 * @param name the name of a class in its package: {@code Outer.Inner}
 * @param mirror the type, if there is more to it than the name of a class; null otherwise
 */
record TypeReference(
        String packageName, String name, @Nullable TypeMirror mirror) {

    static final TypeReference CLOSE_ACTION = runtime("CloseAction");
    static final TypeReference CLOSE_DISPATCHER = runtime("CloseDispatcher");
    static final TypeReference CLOSE_EVENT = runtime("CloseEvent");
    static final TypeReference CLOSE_LOG = runtime("CloseLog");
    static final TypeReference RECONNECT_POLICY = runtime("ReconnectPolicy");
    static final TypeReference OBJECT = language("Object");
    static final TypeReference OVERRIDE = language("Override");
    static final TypeReference STRING = language("String");
    static final TypeReference SUPPRESS_WARNINGS = language("SuppressWarnings");
    static final TypeReference GENERATED = new TypeReference("javax.annotation.processing", "Generated", null);

    private static TypeReference runtime(String name) {
        return new TypeReference("io.github.closecall", name, null);
    }

    private static TypeReference language(String name) {
        return new TypeReference("java.lang", name, null);
    }

    /** The type of a session. */
    static TypeReference of(Parameter session) {
        String home = session.home();
        return home == null ? of(session.type()) : new TypeReference(home, session.typeName(), null);
    }

    static TypeReference of(TypeMirror type) {
        return new TypeReference("", "", type);
    }

    /** The class at the top level that a class is, or is in. */
    String topLevelName() {
        int end = name.indexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }

    /** The class with its package. */
    String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
