package io.github.closecall.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Parameter;
import io.github.closecall.processor.model.Signature;

/** Writes what happens in one branch: the call of the handler, and the return of the action if there is one. */
final class HandlerCall {

    private final ClassName type;
    private final String receiver;

    /**
     * Creates a writer of calls.
     *
     * @param type the handler type, on which static handlers are called
     * @param receiver the variable with the handler object
     */
    HandlerCall(ClassName type, String receiver) {
        this.type = type;
        this.receiver = receiver;
    }

    /** Whether the branch ends with a return. */
    static boolean returns(Branch branch) {
        return branch.action() != null || branch.handler().signature().returns() == Signature.Returns.ACTION;
    }

    /** The statements of a branch. */
    CodeBlock statements(Branch branch) {
        Handler handler = branch.handler();
        CodeBlock call = call(handler);
        CodeBlock.Builder statements = CodeBlock.builder();
        if (handler.signature().returns() == Signature.Returns.ACTION) {
            CodeBlock.Builder action = CodeBlock.builder().add(call);
            AfterHandler.addUserMessage(handler, action);
            statements.addStatement("return $L", action.build());
        } else {
            statements.addStatement("$L", call);
            if (branch.hasConstant()) {
                statements.addStatement("return $L", branch.constant());
            } else if (branch.action() != null) {
                statements.addStatement("return $L", branch.action());
            }
        }
        return statements.build();
    }

    private CodeBlock call(Handler handler) {
        CodeBlock.Builder call = CodeBlock.builder();
        if (handler.isStatic()) {
            call.add("$T", type);
        } else {
            call.add("$L", receiver);
        }
        call.add(".$L(", handler.name());
        String separator = "";
        for (Parameter parameter : handler.signature().parameters()) {
            call.add("$L$L", separator, argument(parameter.kind()));
            separator = ", ";
        }
        return call.add(")").build();
    }

    private static String argument(Parameter.Kind kind) {
        return switch (kind) {
            case CODE -> "event.code()";
            case REASON -> "event.reason()";
            case EVENT -> "event";
            case CAUSE -> "event.cause()";
            case SESSION -> "session";
            case UNSUPPORTED -> throw new IllegalArgumentException("a handler with such a parameter is never called");
        };
    }
}
