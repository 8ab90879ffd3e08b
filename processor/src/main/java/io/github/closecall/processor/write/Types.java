package io.github.closecall.processor.write;

import com.palantir.javapoet.ClassName;

/** The types that dispatchers mention. */
final class Types {

    static final ClassName CLOSE_ACTION = runtime("CloseAction");
    static final ClassName CLOSE_DISPATCHER = runtime("CloseDispatcher");
    static final ClassName CLOSE_EVENT = runtime("CloseEvent");
    static final ClassName CLOSE_LOG = runtime("CloseLog");
    static final ClassName RECONNECT_POLICY = runtime("ReconnectPolicy");
    static final ClassName NULL_POINTER_EXCEPTION = ClassName.get("java.lang", "NullPointerException");
    static final ClassName OVERRIDE = ClassName.get("java.lang", "Override");
    static final ClassName STRING = ClassName.get("java.lang", "String");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private Types() {}

    private static ClassName runtime(String simpleName) {
        return ClassName.get("io.github.closecall", simpleName);
    }
}
