package io.github.closecall.processor.write;

import com.palantir.javapoet.ClassName;

/** The types that dispatchers mention. */
final class Types {

    static final ClassName CLOSE_ACTION = runtime("CloseAction");
    static final ClassName CLOSE_DISPATCHER = runtime("CloseDispatcher");
    static final ClassName CLOSE_EVENT = runtime("CloseEvent");
    static final ClassName CLOSE_LOG = runtime("CloseLog");
    static final ClassName RECONNECT_POLICY = runtime("ReconnectPolicy");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private Types() {}

    private static ClassName runtime(String simpleName) {
        return ClassName.get("io.github.closecall", simpleName);
    }
}
