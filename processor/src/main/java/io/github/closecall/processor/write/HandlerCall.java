package io.github.closecall.processor.write;

import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Parameter;
import java.util.Map;
import java.util.Objects;

/** Writes what happens in one branch: the call of the handler, and the return of the action if there is one. */
final class HandlerCall {

    /** What is passed for a parameter. A handler with any other parameter is never called. */
    private static final Map<Parameter.Kind, String> ARGUMENTS = Map.of(
            Parameter.Kind.CODE, "event.code()",
            Parameter.Kind.REASON, "event.reason()",
            Parameter.Kind.EVENT, "event",
            Parameter.Kind.CAUSE, "event.cause()",
            Parameter.Kind.SESSION, "session");

    private final TypeReference type;
    private final String receiver;

    /**
     * Creates a writer of calls.
     *
     * @param type the handler type, on which static handlers are called
     * @param receiver the variable with the handler object
     */
    HandlerCall(TypeReference type, String receiver) {
        this.type = type;
        this.receiver = receiver;
    }

    /** Adds the statements of a branch. */
    void addStatements(Branch branch, SourceText text) {
        Handler handler = branch.handler();
        if (handler.signature().returnsAction()) {
            text.add("return ");
            addCall(handler, text);
            AfterHandler.addUserMessage(handler, text);
            text.add(";\n");
            return;
        }
        addCall(handler, text);
        text.add(";\n");
        if (branch.hasConstant()) {
            text.add("return " + branch.constant() + ";\n");
        } else if (branch.returns()) {
            text.add("return ");
            AfterHandler.addAction(handler, branch.defaultsCode(), text);
            text.add(";\n");
        }
    }

    private void addCall(Handler handler, SourceText text) {
        if (handler.isStatic() && isHidden(type.topLevelName())) {
            text.add(type.qualifiedName());
        } else if (handler.isStatic()) {
            text.add(type);
        } else {
            text.add(receiver);
        }
        text.add("." + handler.name() + "(");
        String separator = "";
        for (Parameter parameter : handler.signature().parameters()) {
            text.add(separator).add(Objects.requireNonNull(ARGUMENTS.get(parameter.kind())));
            separator = ", ";
        }
        text.add(")");
    }

    /** Whether a member or a variable of the dispatcher hides a type of this name where a static method is called. */
    private boolean isHidden(String name) {
        return name.equals("LOG")
                || name.startsWith("AFTER_")
                || name.equals("event")
                || name.equals("session")
                || name.equals(receiver);
    }
}
