package io.github.closecall.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.closecall.processor.model.DispatcherNames;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Parameter;
import java.util.stream.Collectors;

/** Writes calls of handlers. */
final class HandlerCall {

    private final Dispatcher dispatcher;

    HandlerCall(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** The expression that calls a handler. */
    CodeBlock of(Handler handler) {
        String arguments = handler.signature().parameters().stream()
                .map(parameter -> argument(parameter.kind()))
                .collect(Collectors.joining(", "));
        return CodeBlock.of("$L.$L($L)", receiver(handler), handler.name(), arguments);
    }

    private CodeBlock receiver(Handler handler) {
        if (handler.receiver() != null) {
            return CodeBlock.of("(($T) $L)", handler.receiver(), dispatcher.variable());
        }
        if (!handler.isStatic()) {
            return CodeBlock.of("$L", dispatcher.variable());
        }
        ClassName type = dispatcher.handlerClass();
        return DispatcherNames.hide(type.topLevelClassName().simpleName())
                ? CodeBlock.of("$L", type.canonicalName())
                : CodeBlock.of("$T", type);
    }

    private static String argument(Parameter.Kind kind) {
        return switch (kind) {
            case CODE -> "event.code()";
            case REASON -> "event.reason()";
            case EVENT -> "event";
            case CAUSE -> "event.cause()";
            case SESSION -> "session";
            case CONTINUATION, UNSUPPORTED ->
                throw new IllegalArgumentException("no dispatcher calls a handler with such a parameter");
        };
    }
}
