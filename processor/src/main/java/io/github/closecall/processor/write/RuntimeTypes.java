package io.github.closecall.processor.write;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that dispatchers mention. */
final class RuntimeTypes {

    static final ClassName CLOSE_ACTION = runtime("CloseAction");
    static final ClassName CLOSE_DISPATCHER = runtime("CloseDispatcher");
    static final ClassName CLOSE_EVENT = runtime("CloseEvent");
    static final ClassName CLOSE_LOG = runtime("CloseLog");
    static final ClassName RECONNECT_POLICY = runtime("ReconnectPolicy");

    private RuntimeTypes() {}

    private static ClassName runtime(String name) {
        return ClassName.get("io.github.closecall", name);
    }
}
